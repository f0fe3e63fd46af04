package org.demarche.extract.actor;

import org.demarche.extract.language.Sentence;

/** Which tokens may belong to a proper name: its words, particles and hyphens. */
final class NameParts {

  private NameParts() {}

  static boolean isPart(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return tag.startsWith("NNP")
        || sentence.form(token).equals("]")
        || isParticle(sentence, token)
        || (tag.equals("HYPH") && token > 0 && sentence.tag(token - 1).startsWith("NNP"));
  }

  /** "de la" in "Ana de la Cruz". */
  static boolean isParticle(Sentence sentence, int token) {
    return (sentence.name(token).equals("I-PERSON") || sentence.name(token).equals("L-PERSON"))
        && Character.isLetter(sentence.form(token).charAt(0))
        && !sentence.tag(token).equals("POS");
  }
}
