package org.demarche.extract.event;

import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/** The subject that stands in a verb's own clause, also where the parser hangs it elsewhere. */
record OwnSubjects(Words words, Sentence sentence, Tree tree, PrepositionalPhrases phrases) {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> CONJUNCTION = Set.of("after", "before", "since", "until", "as");
  private static final Set<String> AMOUNT = Set.of("around", "about", "over", "between");

  /** The subject of its own, or -1. */
  int of(int verb) {
    int active = nearest(verb, "nsubj");
    int passive = active >= 0 ? active : tree.child(verb, "nsubjpass");
    int found = passive >= 0 ? passive : ofAuxiliary(verb);
    int counted = found >= 0 ? found : counted(verb);
    int conjoined = counted >= 0 ? counted : conjoined(verb);
    return conjoined >= 0 ? conjoined : swallowed(verb);
  }

  /** "two days after drivers had blocked the port": "after" is taken for a preposition. */
  private int conjoined(int verb) {
    int auxiliary = tree.child(verb, "aux");
    int before = tree.child(verb, "prep");
    boolean clause = tree.label(verb).equals("advcl") && auxiliary >= 0 && before >= 0;
    boolean joined = clause && CONJUNCTION.contains(words.lemma(before));
    int phrase = joined ? tree.child(before, "pobj") : -1;
    return phrase >= 0 && tree.last(phrase) + 1 == auxiliary ? phrase : -1;
  }

  /** "Around three hundred fighters surrendered": "around" is taken for a preposition. */
  private int counted(int verb) {
    for (int child : tree.children(verb)) {
      boolean before = child < verb && tree.label(child).equals("prep");
      if (before && AMOUNT.contains(words.lemma(child))) {
        for (int phrase : phrases.complements(child)) {
          int number = tree.child(phrase, "nmod");
          if (number == child + 1 && sentence.tag(number).equals("CD")) {
            return phrase;
          }
        }
      }
    }
    return -1;
  }

  /** "TUNIS A crowd attacked": of two subjects the second. */
  private int nearest(int verb, String label) {
    int found = -1;
    for (int child : tree.children(verb)) {
      if (tree.label(child).equals(label) && (found < 0 || child < verb)) {
        found = child;
      }
    }
    return found;
  }

  /**
   * "To secure the pass, Norland and Suria signed": the parser takes the subject for one more of
   * the things before the comma.
   */
  private int swallowed(int verb) {
    boolean main = tree.head(verb) < 0 || tree.label(verb).equals("ccomp");
    int node = verb - 1;
    while (node >= 0 && tree.head(node) == verb && !sentence.form(node).equals(",")) {
      node--;
    }
    if (!main || node < 0 || !FINITE.contains(sentence.tag(verb))) {
      return -1;
    }
    if (tree.label(node).equals("pobj") && isDated(node)) {
      return node;
    }
    int explained = explained(node);
    if (explained >= 0) {
      return explained;
    }
    while (tree.label(node).equals("conj") && !followsComma(node)) {
      node = tree.head(node);
    }
    return tree.label(node).equals("conj") && followsComma(node) ? node : -1;
  }

  /** "In May, the minister, Ava Soto, signed": the minister is taken for another name of May. */
  private int explained(int node) {
    int name = sentence.form(node).equals(",") ? node - 1 : node;
    while (name >= 0 && tree.label(name).equals("appos")) {
      int head = tree.head(name);
      if (sentence.name(head).endsWith("DATE")) {
        return name;
      }
      name = head;
    }
    return -1;
  }

  /** "On 3 May Norlander officials signed": the date is taken for a part of the officials. */
  private boolean isDated(int noun) {
    for (int child : tree.children(noun)) {
      if (child < noun && sentence.name(child).endsWith("DATE")) {
        return !sentence.name(noun).endsWith("DATE");
      }
    }
    return false;
  }

  private boolean followsComma(int noun) {
    int first = tree.first(noun);
    return first > 0 && sentence.form(first - 1).equals(",");
  }

  /** The parser at times hangs the subject on the auxiliary: "is once again sending". */
  private int ofAuxiliary(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.label(child).equals("aux") && tree.child(child, "nsubj") >= 0) {
        return tree.child(child, "nsubj");
      }
    }
    return -1;
  }
}
