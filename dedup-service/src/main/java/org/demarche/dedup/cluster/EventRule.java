package org.demarche.dedup.cluster;

import static org.demarche.dedup.cluster.Relation.NONE;

import org.demarche.record.Event.Status;

/**
 * Whether two events are one: the same sort of deed, parties, dates and places that do not
 * contradict, and enough in common. Symmetric but for what follows what.
 */
final class EventRule {

  private static final int WINDOW_DAYS = 14;

  /** Deeds of no PLOVER type told by one word: this much in common. */
  private static final double SAME_WORD = 0.2;

  /** ... and by two words for one sort of deed. */
  private static final double SAME_SORT = 0.25;

  /** Deeds of one family: this much in common. */
  private static final double TYPED = 0.55;

  /** What more it takes when neither tells its day. */
  private static final double UNDATED = 0.17;

  /** One party, one day and one verb are not yet one deed: "signed the bill", "signed the pact". */
  private static final double LEAST_WORDS = 0.15;

  private EventRule() {}

  /**
   * Two that share three keys, and two words in five of the shorter sentence; of no type any two
   * with a key in common, since that is the trigger and a word. Of 300 related pairs of the
   * development data it passes over 2, of 60,000 unrelated ones it lets pass one in ten.
   */
  static boolean mayRelate(int shared, Digest digest, Digest other) {
    return (shared > 2 || digest.words() == Digest.OF_ANY.words())
        && !digest.isApart(other, WINDOW_DAYS + 1)
        && digest.common(other) >= 0.4 * digest.smaller(other);
  }

  static Relation relate(EventEvidence first, EventEvidence second) {
    if (first.family() != second.family() || areFarApart(first, second)) {
      return NONE;
    }
    return first.family() == null ? untyped(first, second) : typed(first, second);
  }

  /** "Norland and Sudora sign pact" / "the pact that Norland signed with Sudora on Monday". */
  private static Relation typed(EventEvidence first, EventEvidence second) {
    boolean dated = isDated(first) && isDated(second);
    boolean elsewhere = Sets.differ(first.place(), second.place());
    double parties = Sets.contained(first.parties(), second.parties());
    if (!first.when().overlaps(second.when())
        || statesDiffer(first, second)
        || (elsewhere && (!dated || first.family() == TypeFamily.force))
        || (parties == 0 && Sets.common(first.states(), second.states()) == 0)) {
      return NONE;
    }
    boolean sameTrigger =
        first.trigger() == second.trigger() || Sets.meet(first.deeds(), second.deeds());
    double words = dated ? words(first, second) : Sets.alike(first.words(), second.words());
    double score =
        0.6 * words
            + 0.2 * parties
            + (sameTrigger ? 0.15 : 0)
            + (onOneDay(first, second) ? 0.3 : 0)
            + (areOfOneDay(first, second) ? 0.1 : 0)
            + (sameTrigger && isOnePact(first, second) ? 0.15 : 0)
            - (elsewhere ? 0.15 : 0);
    boolean isNothingSaid = words < LEAST_WORDS && !isOnePact(first, second);
    if (isNothingSaid || score < (dated ? TYPED : TYPED + UNDATED)) {
      return NONE;
    }
    return timed(first.status(), second.status(), Math.min(1, Math.round(score * 100) / 100.0));
  }

  /** What is dated by itself may be told at any time: "the pact signed on 3 May 2019". */
  private static boolean areFarApart(EventEvidence first, EventEvidence second) {
    return !isOnePact(first, second)
        && Days.apart(first.publishedDay(), second.publishedDay()) > WINDOW_DAYS;
  }

  private static boolean onOneDay(EventEvidence first, EventEvidence second) {
    return first.when().isOneDay() && first.when().equals(second.when());
  }

  /** Outlets tell what happened on one day, or the next. */
  private static boolean areOfOneDay(EventEvidence first, EventEvidence second) {
    return first.publishedDay() != Evidence.UNKNOWN_DAY
        && second.publishedDay() != Evidence.UNKNOWN_DAY
        && Days.apart(first.publishedDay(), second.publishedDay()) <= 1;
  }

  /** The same states meet or sign but once a day. */
  private static boolean isOnePact(EventEvidence first, EventEvidence second) {
    return first.family() == TypeFamily.verbal_cooperation
        && onOneDay(first, second)
        && first.states().size() > 1
        && first.states().equals(second.states());
  }

  /** "The storm killed nine in Westhaven" / "nine dead after Westhaven storm". */
  private static Relation untyped(EventEvidence first, EventEvidence second) {
    boolean sameWord = first.trigger() == second.trigger();
    if (!sameWord && !Sets.meet(first.deeds(), second.deeds())) {
      return NONE;
    }
    double score =
        0.9 * words(first, second)
            + 0.1 * Sets.contained(first.parties(), second.parties())
            - (Sets.differ(first.words(), second.words(), Words.NUMBER) ? 0.05 : 0)
            - (Sets.differ(first.words(), second.words(), Words.NAME) ? 0.1 : 0)
            - (Sets.differ(first.place(), second.place()) ? 0.1 : 0);
    return score < (sameWord ? SAME_WORD : SAME_SORT)
        ? NONE
        : Relation.same("same deed and words", Math.min(1, score));
  }

  private static double words(EventEvidence first, EventEvidence second) {
    return (Sets.alike(first.words(), second.words())
            + Sets.contained(first.words(), second.words()))
        / 2;
  }

  /** Nothing forbids that they are one event. */
  static boolean areCompatible(EventEvidence first, EventEvidence second) {
    return first.family() == second.family()
        && !areFarApart(first, second)
        && first.when().overlaps(second.when())
        && isPlan(first.status()) == isPlan(second.status())
        && !statesDiffer(first, second);
  }

  private static boolean isPlan(Status status) {
    return status == Status.planned || status == Status.hypothetical;
  }

  private static boolean isDated(EventEvidence event) {
    return event.when().isKnown() || event.publishedDay() != Evidence.UNKNOWN_DAY;
  }

  private static Relation timed(Status first, Status second, double score) {
    if (isPlan(first) == isPlan(second)) {
      return Relation.same("same deed, parties and words", score);
    }
    return new Relation(
        isPlan(first) ? Relation.Kind.precedes : Relation.Kind.follows, "plan and deed", score);
  }

  private static boolean statesDiffer(EventEvidence first, EventEvidence second) {
    return !first.states().isEmpty()
        && !second.states().isEmpty()
        && Sets.common(first.states(), second.states())
            < Math.min(first.states().size(), second.states().size());
  }
}
