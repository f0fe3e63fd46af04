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
    Tree tree = sentence.tree();
    int[] extent = {head, head};
    extend(tree, head, extent, true);
    while (extent[1] > head && sentence.tag(extent[1]).equals(",")) {
      extent[1]--;
    }
    return new Extent(extent[0], extent[1]);
  }

  private static void extend(Tree tree, int token, int[] extent, boolean top) {
    extent[0] = Math.min(extent[0], token);
    extent[1] = Math.max(extent[1], token);
    for (int child : tree.children(token)) {
      if (!CUT.contains(tree.label(child)) && !(top && COORDINATION.contains(tree.label(child)))) {
        extend(tree, child, extent, false);
      }
    }
  }
}
