package org.demarche.dedup.cluster;

import static org.demarche.dedup.cluster.Relation.NONE;

/**
 * Whether two statements are one: the same words in one stretch, unless speaker, day, numbers,
 * names or polarity forbid it. Symmetric; depends on its two arguments alone.
 */
final class StatementRule {

  /** Reports of one statement appear within this many days. */
  static final int WINDOW_DAYS = 14;

  private static final double COVERED = 0.7;
  private static final double LEAST = 1.6;
  private static final double HALF_COVERED = 0.55;
  private static final double HALF = 4.5;
  private static final double LONG = 4.9;
  private static final double WHOLE = 0.8;
  private static final double PHRASE = 1.2;

  private static final double SPEECH = 11;

  /** Up to this weight texts that differ in one word are two uses of one formula. */
  private static final double TEMPLATE = 11;

  /** What it takes when one and the same person speaks. */
  private static final double SAME_COVERED = 0.5;

  private static final double SAME_LEAST = 2.7;

  /** What it takes when neither speaker nor day brings two statements together. */
  private static final double ANYBODY = 4;

  private static final double ANYBODY_COVERED = 0.8;

  /** Reports of one thing said come out within so many days, most of them. */
  private static final int NEAR_DAYS = 3;

  /** Two translations of one utterance are nearly as long. */
  private static final double ALIKE_LONG = 0.6;

  /** Who has more pairs of words than that, and but one in common with another, is not like it. */
  private static final int FEW_KEYS = 5;

  /** Of what is told in one stretch, the share that may be told otherwise. */
  private static final double MOST_CONFLICT = 0.15;

  private StatementRule() {}

  /**
   * Two that share two pairs of words, and two in five of those words of the shorter one that tell
   * most; or one pair, and three in five. Of 700 related pairs of the development data this passes
   * over one, of 11,700 unrelated ones it lets pass a quarter.
   */
  static boolean mayRelate(int shared, Digest digest, Digest other) {
    double least = shared > 1 ? 0.4 : 0.6;
    return shareEnough(shared, digest.fewerKeys(other))
        && !digest.isApart(other, WINDOW_DAYS + 1)
        && digest.common(other) >= least * digest.smaller(other);
  }

  /** Two pairs of words, or one where there are few. */
  static boolean shareEnough(int shared, int fewerKeys) {
    return shared > 1 || fewerKeys <= FEW_KEYS;
  }

  /** What {@link #relate} asks of the words alone, whoever says them and when. */
  static boolean mayRelate(int[] words, int[] others) {
    double one = Keys.weight(words);
    double other = Keys.weight(others);
    double smaller = Math.min(one, other);
    Alignment shared = Alignment.of(words, others);
    double covered = shared.matched() / smaller;
    return isEnough(shared, covered)
        || isEnoughOfOne(shared, covered)
        || Words.areEqual(words, others)
        || (smaller >= ALIKE_LONG * Math.max(one, other) && Paraphrase.areOne(words, others, 0));
  }

  static Relation relate(StatementEvidence first, StatementEvidence second) {
    if (Days.apart(first.publishedDay(), second.publishedDay()) > WINDOW_DAYS) {
      return NONE;
    }
    double smaller = Math.min(first.extent(), second.extent());
    double most = first.wording().mostInCommon(second.wording());
    if (most < LONG && most < SAME_COVERED * smaller) {
      return inOtherWords(first, second, 0);
    }
    Alignment shared = first.wording().alignedWith(second.wording());
    double covered = shared.matched() / smaller;
    if (!isEnough(shared, covered) && !isEnoughOfOne(first, second, shared, covered)) {
      return areEqual(first, second)
          ? Relation.same("same words", 1)
          : inOtherWords(first, second, covered);
    }
    if (Difference.turnsRound(shared) != (first.denied() != second.denied())) {
      return Relation.contradicts("denies it");
    }
    if (!first.said().overlaps(second.said())
        || Speakers.differ(first, second)
        || Difference.replacesNameOrNumber(shared)
        || (shared.matched() < SPEECH && Difference.changesForce(shared))
        || (first.question() != second.question()
            && shared.matched() > 0.6 * Math.max(first.extent(), second.extent()))
        || (shared.matched() < TEMPLATE && Difference.replacesOneWord(shared))
        || Difference.conflict(shared) > MOST_CONFLICT * shared.matched()
        || (!areNear(first, second) && !isEnoughOfAnybody(shared, covered))) {
      return inOtherWords(first, second, covered);
    }
    return same(shared, covered);
  }

  /** Nothing forbids that they are one statement. */
  static boolean areCompatible(StatementEvidence first, StatementEvidence second) {
    return Days.apart(first.publishedDay(), second.publishedDay()) <= WINDOW_DAYS
        && first.said().overlaps(second.said())
        && !Speakers.differ(first, second);
  }

  /** Two translations of what one speaker said on one occasion. */
  private static Relation inOtherWords(
      StatementEvidence first, StatementEvidence second, double covered) {
    boolean sameOccasion =
        Math.min(first.extent(), second.extent())
                >= ALIKE_LONG * Math.max(first.extent(), second.extent())
            && first.said().overlaps(second.said())
            && first.question() == second.question()
            && first.denied() == second.denied()
            && Days.apart(first.publishedDay(), second.publishedDay()) <= NEAR_DAYS
            && Speakers.agree(first, second);
    return sameOccasion
            && Paraphrase.areOne(first.wording().outline(), second.wording().outline(), covered)
        ? Relation.same("the same in other words", ALIKE_LONG)
        : NONE;
  }

  private static boolean isEnough(Alignment shared, double covered) {
    double matched = shared.matched();
    return (covered >= COVERED && matched >= LEAST)
        || (covered >= HALF_COVERED && matched >= HALF)
        || matched >= LONG
        || (covered >= WHOLE && matched >= PHRASE && shared.slots().isEmpty());
  }

  private static boolean isEnoughOfOne(
      StatementEvidence first, StatementEvidence second, Alignment shared, double covered) {
    return first.speaker() != null
        && second.speaker() != null
        && isEnoughOfOne(shared, covered)
        && Speakers.arePerhapsOne(first.speaker(), second.speaker());
  }

  private static boolean isEnoughOfOne(Alignment shared, double covered) {
    return covered >= SAME_COVERED
        && shared.matched() >= SAME_LEAST
        && Difference.conflict(shared) == 0
        && Difference.inside(shared) == 0;
  }

  /** One speaks in both, as far as is known, or they are known to be printed on nearly one day. */
  private static boolean areNear(StatementEvidence first, StatementEvidence second) {
    boolean dated =
        first.publishedDay() != Evidence.UNKNOWN_DAY
            && second.publishedDay() != Evidence.UNKNOWN_DAY;
    return Speakers.agree(first, second)
        || (dated && Days.apart(first.publishedDay(), second.publishedDay()) <= NEAR_DAYS);
  }

  /** "free agent Anna Berg" in two sentences that tell two things of her is nothing in common. */
  private static boolean isEnoughOfAnybody(Alignment shared, double covered) {
    return shared.matched() >= ANYBODY
        && (covered >= ANYBODY_COVERED || shared.matched() >= 1.5 * ANYBODY)
        && Difference.conflictAround(shared) <= MOST_CONFLICT * shared.matched();
  }

  /** What is too short to tell much has to be equal, said by the same on one day. */
  private static boolean areEqual(StatementEvidence first, StatementEvidence second) {
    return first.wording().equals(second.wording())
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
