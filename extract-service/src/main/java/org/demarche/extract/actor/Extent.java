package org.demarche.extract.actor;

import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/**
 * The tokens of a mention.
 *
 * @param last inclusive
 */
record Extent(int first, int last) {

  private static final Set<String> CUT =
      Set.of(
          "punct",
          "relcl",
          "acl",
          "advcl",
          "advmod",
          "npadvmod",
          "preconj",
          "meta",
          "mark",
          "discourse",
          "intj",
          "tmod");

  private static final Set<String> ASIDE =
      Set.of("about", "over", "after", "despite", "during", "amid", "against", "following");

  private static final Set<String> COORDINATION = Set.of("cc", "conj");

  static Extent of(Sentence sentence, Phrase phrase, int head) {
    Extent whole = of(sentence, head);
    boolean pronoun = phrase.kind == Phrase.Kind.pronoun;
    return pronoun
        ? new Extent(phrase.first, phrase.last)
        : new Extent(Math.min(start(phrase), whole.first), Math.max(phrase.last, whole.last));
  }

  /** With what belongs to it on its left: "Peru's" in "Peru's minister". */
  private static int start(Phrase phrase) {
    Phrase first = phrase;
    while (first.possessor != null) {
      first = first.possessor;
    }
    return first.first;
  }

  static Extent of(Sentence sentence, int head) {
    int[] extent = {head, head};
    extend(sentence, head, extent, true);
    while (extent[1] > head && sentence.tag(extent[1]).matches(",|POS")) {
      extent[1]--;
    }
    while (extent[0] > 1 && sentence.tag(extent[0] - 1).equals("HYPH")) {
      // "Surian-led forces"
      extent[0] -= 2;
    }
    return new Extent(extent[0], extent[1]);
  }

  private static void extend(Sentence sentence, int token, int[] extent, boolean top) {
    Tree tree = sentence.tree();
    extent[0] = Math.min(extent[0], token);
    extent[1] = Math.max(extent[1], token);
    for (int child : tree.children(token)) {
      boolean cut =
          CUT.contains(tree.label(child))
              || (top && COORDINATION.contains(tree.label(child)))
              || isTime(sentence, child)
              || isAside(sentence, child, top);
      if (!cut) {
        extend(sentence, child, extent, false);
      }
    }
  }

  /** "accused Suria of arming them", "warned Suria over its raids": not part of the name. */
  private static boolean isAside(Sentence sentence, int preposition, boolean top) {
    Tree tree = sentence.tree();
    return tree.label(preposition).equals("prep")
        && (tree.child(preposition, "pcomp") >= 0
            || (top && ASIDE.contains(sentence.lemma(preposition))));
  }

  /** "Suria on Monday" said or did something then; it is not called so. */
  private static boolean isTime(Sentence sentence, int preposition) {
    Tree tree = sentence.tree();
    int noun = tree.label(preposition).equals("prep") ? tree.child(preposition, "pobj") : -1;
    return noun >= 0
        && sentence.form(preposition).equals("on")
        && sentence.name(noun).endsWith("DATE");
  }
}
