package org.demarche.extract.actor;

import java.util.Set;
import org.demarche.extract.language.Sentence;

/** Which tokens may belong to a proper name: its words, particles and hyphens. */
final class NameParts {

  private static final Set<String> PARTICLES = NameWords.of("particle");

  private NameParts() {}

  static boolean isPart(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return tag.startsWith("NNP")
        || sentence.form(token).equals("]")
        || isParticle(sentence, token)
        || (tag.equals("HYPH") && token > 0 && sentence.tag(token - 1).startsWith("NNP"));
  }

  /** "de" and "la" in "Ana de la Cruz". */
  static boolean isParticle(Sentence sentence, int token) {
    return PARTICLES.contains(sentence.form(token))
        && isName(sentence, token, -1)
        && isName(sentence, token, 1);
  }

  private static boolean isName(Sentence sentence, int particle, int step) {
    int token = beyond(sentence, particle, step, PARTICLES);
    return token >= 0 && sentence.tag(token).startsWith("NNP");
  }

  /**
   * The next token that is none of some words.
   *
   * @param step -1 to look before, 1 to look behind
   * @return -1 where there is none
   */
  static int beyond(Sentence sentence, int first, int step, Set<String> words) {
    int token = first;
    while (token >= 0 && token < sentence.size() && words.contains(sentence.form(token))) {
      token += step;
    }
    return token < sentence.size() ? token : -1;
  }
}
