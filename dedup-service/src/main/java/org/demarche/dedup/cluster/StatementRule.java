package org.demarche.dedup.cluster;

import static org.demarche.dedup.cluster.Relation.NONE;

/**
 * Whether two statements are one: the same words in one stretch, unless speaker, day, numbers,
 * names or polarity forbid it. Symmetric; depends on its two arguments alone.
 */
final class StatementRule {

  /** Reports of one statement appear within this many days. */
  static final int WINDOW_DAYS = 14;

  private static final double LEAST_COVERED = 0.55;
  private static final double LEAST_MATCHED = 1.6;
  private static final double LONG_STRETCH = 5;

  private StatementRule() {}

  static Relation relate(StatementEvidence first, StatementEvidence second) {
    if (Days.apart(first.publishedDay(), second.publishedDay()) > WINDOW_DAYS) {
      return NONE;
    }
    double smaller = Math.min(first.extent(), second.extent());
    double most = first.wording().mostInCommon(second.wording());
    if (most < LONG_STRETCH && most < LEAST_COVERED * smaller) {
      return NONE;
    }
    Alignment shared = first.wording().alignedWith(second.wording());
    double covered = shared.matched() / smaller;
    boolean alike =
        (covered >= LEAST_COVERED && shared.matched() >= LEAST_MATCHED)
            || shared.matched() >= LONG_STRETCH;
    if (!alike) {
      return sameWords(first, second, covered) ? Relation.same("same words", 1) : NONE;
    }
    if (Difference.turnsRound(shared) != (first.denied() != second.denied())) {
      return Relation.contradicts("denies it");
    }
    if (!first.said().overlaps(second.said())
        || Speakers.differ(first, second)
        || Difference.replacesNameOrNumber(shared)) {
      return NONE;
    }
    return same(shared, covered);
  }

  /** Short statements have to be equal, and said by the same. */
  private static boolean sameWords(
      StatementEvidence first, StatementEvidence second, double covered) {
    return covered > 0.99
        && first.wording().length() == second.wording().length()
        && first.speaker() != null
        && first.speaker().equals(second.speaker())
        && first.said().overlaps(second.said())
        && Days.apart(first.publishedDay(), second.publishedDay()) <= 1;
  }

  private static Relation same(Alignment shared, double covered) {
    double score = Math.round(100 * Math.min(1, covered)) / 100.0;
    if (covered >= 0.99 && shared.slots().isEmpty()) {
      return Relation.same("same words", score);
    }
    return Relation.same(covered >= 0.8 ? "nearly the same words" : "a stretch in common", score);
  }
}
