package org.demarche.extract.event;

import java.util.List;

/**
 * A verb, with what it needs beside it to make an event of a kind.
 *
 * @param particle as in "call off", or {@code null}
 * @param object what the object has to be, any one: see verbs.txt
 * @param recipients where the recipient stands, best first
 * @param supplier the preposition behind which the actor stands, or {@code null}
 * @param sieve tells whether a sentence has words for the object
 */
record VerbEntry(
    Word particle,
    List<Condition> object,
    Kind kind,
    List<String> recipients,
    List<String> flags,
    String supplier,
    Sieve sieve) {

  /** How narrow the entry is; the narrowest that matches wins. */
  int weight() {
    return (particle == null ? 0 : 4) + (object.isEmpty() ? 0 : object.get(0).weight());
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  /** Whether it asks for parties of a kind. */
  boolean isSelective() {
    return has("near") || has("abroad") || has("both");
  }

  /** Whether the words of a sentence hold what the entry asks for, wherever it stands. */
  boolean isPossible(Words words) {
    return (particle == null || words.has(particle)) && sieve.lets(words);
  }

  /** Whether what the entry asks for stands so near to a verb that it can belong to it. */
  boolean isNear(Words words, int verb) {
    for (Condition condition : object) {
      if (condition.isPossible(words) && condition.isNear(words, verb)) {
        return true;
      }
    }
    return object.isEmpty();
  }

  /**
   * The token that fulfils the condition on the object, or the object or verb itself where there is
   * no condition; -1 where the entry does not fit.
   */
  int met(Frame frame) {
    if (!isPossible(frame.words()) || (particle != null && !frame.hasParticle(particle))) {
      return -1;
    }
    if (object.isEmpty()) {
      return frame.objectOrVerb();
    }
    int pushed = particle == null ? -1 : frame.pushed(particle);
    return pushed >= 0 && isObject(pushed, frame) ? pushed : conditionMet(frame);
  }

  private boolean isObject(int phrase, Frame frame) {
    for (Condition condition : object) {
      if (condition instanceof OfObject of && of.isFilledBy(phrase, frame)) {
        return true;
      }
    }
    return false;
  }

  private int conditionMet(Frame frame) {
    for (Condition condition : object) {
      if (condition.isPossible(frame.words())) {
        int found = condition.met(frame);
        if (found >= 0) {
          return found;
        }
      }
    }
    return -1;
  }
}
