package org.demarche.extract.event;

import java.util.Set;
import org.demarche.extract.language.Tree;

/** What is a verb, whatever the tagger takes it for, and in which voice it stands. */
record VerbForms(Words words, Tree tree) {

  boolean isVerb(int token) {
    return words.tag(token).startsWith("V") || isTakenForNoun(token);
  }

  boolean isNoun(int token) {
    return words.tag(token).startsWith("N") && !isTakenForNoun(token);
  }

  /** "Norland and Suria hand over tents": the tagger takes "hand" for a noun. */
  private boolean isTakenForNoun(int token) {
    String tag = words.tag(token);
    return (tag.equals("NN") || tag.equals("NNS"))
        && tree.head(token) < 0
        && tree.child(token, "nsubj") >= 0
        && tree.child(token, "dobj") >= 0;
  }

  /** "The mayor, shot by rebels at his desk, had": the parser takes "shot" for the main verb. */
  private boolean isInserted(int verb) {
    int subject = tree.child(verb, "nsubj");
    return subject >= 0
        && Set.of("VBN", "VBD").contains(words.tag(verb))
        && verb > subject + 1
        && words.sentence().form(verb - 1).equals(",")
        && tree.child(verb, "aux") < 0
        && tree.child(verb, "dobj") < 0
        && author(verb) >= 0;
  }

  /** Whoever stands behind "by", where the parser sees no agent; or -1. */
  int author(int verb) {
    for (int child : tree.children(verb)) {
      boolean by = child > verb && words.lemma(child).equals("by");
      if (by && tree.label(child).equals("prep")) {
        return tree.child(child, "pobj");
      }
    }
    return -1;
  }

  /** The loan in "granted a loan, to be paid in May", whatever "paid" hangs on; or -1. */
  int announced(int verb) {
    int to = tree.child(verb, "aux");
    boolean set =
        to > 1
            && words.tag(to).equals("TO")
            && words.sentence().form(to - 1).equals(",")
            && tree.child(verb, "auxpass") >= 0;
    int noun = set ? to - 2 : -1;
    while (noun >= 0 && isPartOf(noun, tree.head(noun), to - 2)) {
      noun = tree.head(noun);
    }
    return noun >= 0 && isNoun(noun) ? noun : -1;
  }

  private boolean isPartOf(int token, int head, int last) {
    return head >= 0
        && head < token
        && tree.last(head) >= last
        && (isNoun(head) || tree.label(head).equals("prep"))
        && !tree.label(token).equals("conj");
  }

  /** "was signed", "signed by both". */
  boolean isPassive(int verb) {
    if (tree.child(verb, "agent") < 0 && words.is("@stative", verb)) {
      return false;
    }
    if (tree.child(verb, "auxpass") >= 0 || tree.child(verb, "nsubjpass") >= 0) {
      return true;
    }
    if (isInserted(verb)) {
      return true;
    }
    if (!words.tag(verb).equals("VBN") || tree.child(verb, "aux") >= 0) {
      return tree.child(verb, "agent") >= 0 && words.tag(verb).equals("VBN");
    }
    return switch (tree.label(verb)) {
      case "acl", "advcl", "oprd" -> tree.child(verb, "nsubj") < 0;
      case "conj" -> tree.child(verb, "nsubj") < 0 && isPassive(tree.head(verb));
      case "ccomp" -> words.is("@causative", tree.head(verb));
      default -> tree.child(verb, "agent") >= 0;
    };
  }
}
