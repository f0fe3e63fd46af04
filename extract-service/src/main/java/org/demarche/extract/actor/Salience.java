package org.demarche.extract.actor;

import java.util.Collection;
import java.util.List;

/**
 * Chooses what a pronoun means: the most present entity that agrees with it, presence being built
 * up by subjects, speakers and repetition and halving from sentence to sentence (after Lappin and
 * Leass, An algorithm for pronominal anaphora resolution, 1994).
 */
final class Salience {

  private static final double LEAST = 0.03;
  private static final double UNKNOWN_GENDER = 0.45;

  private static final double UNNAMED = 0.6;

  private Salience() {}

  static Entity best(
      Collection<Entity> candidates, Gender gender, Phrase phrase, List<Phrase> phrases) {
    Entity best = null;
    double bestScore = LEAST;
    for (Entity candidate : candidates) {
      if (gender.agrees(candidate.gender) && !isExcluded(candidate, phrase, phrases)) {
        double score = candidate.salience(phrase.order);
        if (gender != Gender.unknown && candidate.gender == Gender.unknown) {
          score *= UNKNOWN_GENDER;
        }
        if (candidate.isPerson() && candidate.personName == null) {
          score *= UNNAMED;
        }
        if (score > bestScore) {
          best = candidate;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** "Soto praised him": an object is not its own subject. */
  private static boolean isExcluded(Entity candidate, Phrase phrase, List<Phrase> phrases) {
    if (phrase.subject) {
      return false;
    }
    Phrase subject = null;
    for (Phrase other : phrases) {
      if (other.first >= phrase.first) {
        break;
      }
      if (other.subject) {
        subject = other;
      }
    }
    return subject != null && subject.entity == candidate;
  }
}
