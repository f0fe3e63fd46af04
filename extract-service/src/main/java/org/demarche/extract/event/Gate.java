package org.demarche.extract.event;

import java.util.List;
import java.util.Set;
import org.demarche.record.Actor;
import org.demarche.record.Event.Status;
import org.demarche.record.EventType;

/**
 * Whether an event is politics at all. Crime, accidents and everyday life use the same verbs; what
 * sets politics apart is who does it to whom.
 */
final class Gate {

  private static final Set<String> PRIVATE = Set.of("CVL", "UNK", "BUS");

  private static final Set<String> OFFICIAL = Set.of("GOV", "LEG", "OPP", "IGO", "MIL");

  private Gate() {}

  static boolean admits(Outcome outcome, Roles roles) {
    List<Actor> actors = roles.actors();
    List<Actor> recipients = roles.recipients();
    if (actors.isEmpty()) {
      return (isForce(outcome.kind()) || outcome.status() == Status.denied)
          && recipients.stream().anyMatch(Gate::isPublic);
    }
    if (outcome.kind().type() == EventType.PROTEST) {
      return true;
    }
    if (outcome.kind().type() == EventType.CONSULT) {
      return recipients.isEmpty()
          ? actors.stream().anyMatch(Gate::isPublic)
          : recipients.stream().anyMatch(Gate::isPublic)
              || actors.stream().anyMatch(Gate::isOfficial);
    }
    return actors.stream().anyMatch(Gate::isPublic) || recipients.stream().anyMatch(Gate::isPublic);
  }

  private static boolean isForce(Kind kind) {
    return switch (kind.type()) {
      case ASSAULT, COERCE, SANCTION, REJECT -> true;
      case RETREAT -> "release".equals(kind.mode());
      default -> false;
    };
  }

  /** Who holds an office or seeks one meets whom he will. */
  private static boolean isOfficial(Actor actor) {
    return actor.sector() != null && OFFICIAL.contains(actor.sector()) && actor.country() != null;
  }

  /**
   * States, bodies, office holders, armed and organised groups; not people in their own affairs.
   */
  static boolean isPublic(Actor actor) {
    if (actor.sector() != null) {
      return !PRIVATE.contains(actor.sector());
    }
    return actor.country() != null
        || actor.kind() == Actor.Kind.state
        || actor.kind() == Actor.Kind.institution;
  }
}
