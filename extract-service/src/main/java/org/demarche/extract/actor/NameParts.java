package org.demarche.extract.actor;

import org.demarche.extract.language.Sentence;

/** Which tokens may belong to a proper name: its words, particles and hyphens. */
final class NameParts {

  /** As many as a name has, and a word before them. */
  private static final int PARTICLES = 4;

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
    return Character.isLetter(sentence.form(token).charAt(0))
        && !sentence.tag(token).equals("POS")
        && isBehindName(sentence, token)
        && (sentence.name(token).equals("I-PERSON") || sentence.name(token).equals("L-PERSON"));
  }

  /**
   * Asked first, since finding names takes longer than all else that is asked of most sentences.
   */
  private static boolean isBehindName(Sentence sentence, int token) {
    for (int before = token - 1; before >= Math.max(0, token - PARTICLES); before--) {
      if (sentence.tag(before).startsWith("NNP")) {
        return true;
      }
    }
    return false;
  }
}
