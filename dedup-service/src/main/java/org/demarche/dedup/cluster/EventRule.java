package org.demarche.dedup.cluster;

import static org.demarche.dedup.cluster.Relation.NONE;

import org.demarche.record.Event.Status;

/**
 * Whether two events are one: the same sort of deed, parties, dates and places that do not
 * contradict, and enough in common. Symmetric but for what follows what.
 */
final class EventRule {

  private static final int WINDOW_DAYS = 14;

  /** Deeds of no PLOVER type: the same root of the trigger, and this much in common. */
  private static final double UNTYPED = 0.2;

  /** Deeds of one family: this much in common. */
  private static final double TYPED = 0.62;

  /** What more it takes when neither tells its day. */
  private static final double UNDATED = 0.1;

  private EventRule() {}

  static Relation relate(EventEvidence first, EventEvidence second) {
    if (first.family() != second.family()
        || Days.apart(first.publishedDay(), second.publishedDay()) > WINDOW_DAYS) {
      return NONE;
    }
    double words =
        (Sets.alike(first.words(), second.words()) + Sets.contained(first.words(), second.words()))
            / 2;
    double parties = Sets.contained(first.parties(), second.parties());
    boolean sameTrigger = first.trigger() == second.trigger();
    if (first.family() == null) {
      double score = 0.8 * words + 0.2 * parties;
      return sameTrigger && score >= UNTYPED
          ? Relation.same("same deed, parties and words", Math.min(1, score))
          : NONE;
    }
    if (!first.when().overlaps(second.when())
        || statesDiffer(first, second)
        || (parties == 0 && Sets.common(first.states(), second.states()) == 0)) {
      return NONE;
    }
    boolean sameDay = first.when().isOneDay() && first.when().equals(second.when());
    double score = 0.6 * words + 0.2 * parties + (sameTrigger ? 0.15 : 0) + (sameDay ? 0.3 : 0);
    if (score < (isDated(first) && isDated(second) ? TYPED : TYPED + UNDATED)) {
      return NONE;
    }
    return timed(first.status(), second.status(), Math.min(1, Math.round(score * 100) / 100.0));
  }

  /** Nothing forbids that they are one event. */
  static boolean areCompatible(EventEvidence first, EventEvidence second) {
    return first.family() == second.family()
        && Days.apart(first.publishedDay(), second.publishedDay()) <= WINDOW_DAYS
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
