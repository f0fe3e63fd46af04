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

  /** Whether the next word before or after the particles is of a name. */
  private static boolean isName(Sentence sentence, int particle, int step) {
    int token = particle;
    while (token >= 0 && token < sentence.size() && PARTICLES.contains(sentence.form(token))) {
      token += step;
    }
    return token >= 0 && token < sentence.size() && sentence.tag(token).startsWith("NNP");
  }
}
