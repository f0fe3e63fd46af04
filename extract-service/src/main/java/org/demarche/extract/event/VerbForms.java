package org.demarche.extract.event;

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

  /** "was signed", "signed by both". */
  boolean isPassive(int verb) {
    if (tree.child(verb, "agent") < 0 && words.is("@stative", verb)) {
      return false;
    }
    if (tree.child(verb, "auxpass") >= 0 || tree.child(verb, "nsubjpass") >= 0) {
      return true;
    }
    if (!words.tag(verb).equals("VBN") || tree.child(verb, "aux") >= 0) {
      return tree.child(verb, "agent") >= 0 && words.tag(verb).equals("VBN");
    }
    return switch (tree.label(verb)) {
      case "acl", "advcl", "oprd" -> tree.child(verb, "nsubj") < 0;
      case "conj" -> tree.child(verb, "nsubj") < 0 && isPassive(tree.head(verb));
      default -> tree.child(verb, "agent") >= 0;
    };
  }
}
