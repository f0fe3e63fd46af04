package org.demarche.extract.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.record.Actor;
import org.demarche.record.Event.Status;
import org.demarche.record.EventType;

/**
 * Whether an event is politics at all. Crime, accidents and everyday life use the same verbs; what
 * sets politics apart is who does it to whom.
 */
final class Gate {

  static final Set<String> PRIVATE = Set.of("CVL", "UNK", "BUS");

  /** "A Norlander airport refused a Surian plane". */
  private static final Set<EventType> BETWEEN_PEOPLES = Set.of(EventType.AID, EventType.REJECT);

  private static final Set<String> OFFICIAL = Set.of("GOV", "LEG", "OPP", "IGO", "MIL");

  private static final Set<String> LOCAL = Set.of("CVL", "UNK", "BUS", "COP", "MED");

  /** Whose people are never there in their own affairs. */
  private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO");

  private static final Set<String> UNARMED = Set.of("CVL", "UNK", "BUS", "MED", "CRM");

  private static final Set<String> ARMED =
      Set.of("explosives", "heavy-weapons", "aerial", "drone", "suicide-attack");

  /** What is done for somebody, who then stands as the subject of a passive. */
  private static final Set<String> GIVEN = Set.of("release", "access");

  private Gate() {}

  static boolean admits(Candidate event) {
    boolean open = event.outcome().status() != Status.occurred;
    return event.rule().equals("affair")
        || (open && event.rule().equals("noun") && !isPrivate(event))
        || isDeniedOfSomebody(event)
        || isTruce(event.kind())
        || ((open || event.rule().equals("noun")) && isOfNationals(event))
        || (event.kind().type() == EventType.PROTEST && !event.roles().actors().isEmpty())
        || admits(event.outcome(), event.roles());
  }

  /** "I am not going to have any discussion". */
  private static boolean isPrivate(Candidate event) {
    List<Actor> actors = event.roles().actors();
    List<Actor> recipients = event.roles().recipients();
    return isWord(event.outcome().kind())
        && !(actors.isEmpty() && recipients.isEmpty())
        && Stream.concat(actors.stream(), recipients.stream()).allMatch(Gate::isLocal);
  }

  /**
   * "No prisoner was freed": what did not happen to somebody concerns whoever might have done it.
   */
  private static boolean isDeniedOfSomebody(Candidate event) {
    Roles roles = event.roles();
    return event.outcome().status() == Status.denied
        && (isForce(event.outcome().kind())
            ? !(roles.recipients().isEmpty() && roles.actors().isEmpty())
            : Stream.concat(roles.actors().stream(), roles.recipients().stream())
                .anyMatch(actor -> isPublic(actor) && !isLocal(actor)));
  }

  /** "A truce took hold at dawn": whoever fought. */
  private static boolean isTruce(Kind kind) {
    return "0871".equals(kind.cameo()) && kind.type() == EventType.RETREAT;
  }

  /** "Nine Surian fishermen are to be freed on Friday", "are being held": by whoever can. */
  private static boolean isOfNationals(Candidate event) {
    EventType type = event.kind().type();
    boolean given =
        type == EventType.RETREAT && GIVEN.contains(String.valueOf(event.kind().mode()));
    boolean noun = event.rule().equals("noun");
    return event.roles().actors().isEmpty()
        && (type == EventType.COERCE || given || (noun && isForce(event.kind())))
        && event.roles().recipients().stream()
            .anyMatch(
                person -> isPublic(person) || (isForce(event.kind()) && person.country() != null));
  }

  private static boolean admits(Outcome outcome, Roles roles) {
    List<Actor> actors = roles.actors();
    List<Actor> recipients = roles.recipients();
    if (isArmed(outcome.kind()) && !recipients.isEmpty()) {
      return true;
    }
    if (isWord(outcome.kind())
        && Stream.concat(actors.stream(), recipients.stream()).allMatch(Gate::isLocal)) {
      return false;
    }
    if (actors.isEmpty()) {
      return (isForce(outcome.kind()) || outcome.status() == Status.denied)
          && recipients.stream().anyMatch(Gate::isPublic);
    }
    if (outcome.kind().type() == EventType.PROTEST) {
      return true;
    }
    if (outcome.kind().type() == EventType.MOBILIZE
        && actors.stream().noneMatch(Gate::isArmy)
        && !isAbroad(roles)) {
      return false;
    }
    if (outcome.kind().type() == EventType.CONSULT) {
      return recipients.isEmpty()
          ? actors.stream().anyMatch(Gate::isStatesman)
          : recipients.stream().anyMatch(Gate::isPublic)
              || actors.stream().anyMatch(Gate::isOfficial);
    }
    return actors.stream().anyMatch(Gate::isPublic)
        || recipients.stream().anyMatch(Gate::isPublic)
        || (BETWEEN_PEOPLES.contains(outcome.kind().type()) && isAbroad(actors, recipients))
        || (isRelief(outcome.kind()) && recipients.stream().anyMatch(Gate::isOfCountry))
        || (outcome.kind().type() == EventType.COOPERATE && isAbroad(roles));
  }

  /** Whether what is done is politics whoever does it. {@link Prospect} relies on it. */
  static boolean isPolitical(Kind kind) {
    return kind.type() == EventType.PROTEST || isArmed(kind);
  }

  /** Rockets and bombs are no private quarrel. */
  private static boolean isArmed(Kind kind) {
    return kind.type() == EventType.ASSAULT && kind.mode() != null && ARMED.contains(kind.mode());
  }

  private static boolean isWord(Kind kind) {
    return switch (kind.type()) {
      case AGREE, CONSULT, SUPPORT, REQUEST, REJECT -> true;
      default -> false;
    };
  }

  /** "police told the residents", "firemen refused": a town's own affairs. */
  private static boolean isLocal(Actor actor) {
    boolean unknown = actor.sector() == null && actor.kind() != Actor.Kind.institution;
    // "the Lima Lions made an offer to the striker"
    boolean team = unknown && actor.kind() == Actor.Kind.organization;
    return team
        || (actor.country() == null && (unknown || LOCAL.contains(String.valueOf(actor.sector()))));
  }

  /** "A ship with tents for the east of Suria": relief is politics whoever brings it. */
  private static boolean isRelief(Kind kind) {
    return kind.type() == EventType.AID && "073".equals(kind.cameo());
  }

  private static boolean isOfCountry(Actor actor) {
    return actor.country() != null;
  }

  private static boolean isForce(Kind kind) {
    return switch (kind.type()) {
      case ASSAULT, COERCE, SANCTION, REJECT -> true;
      case RETREAT -> "release".equals(kind.mode());
      default -> false;
    };
  }

  /** "Norlander doctors treated Surian miners": between peoples. */
  private static boolean isAbroad(List<Actor> actors, List<Actor> recipients) {
    return actors.stream()
        .map(Actor::country)
        .anyMatch(
            country ->
                country != null
                    && recipients.stream()
                        .map(Actor::country)
                        .anyMatch(other -> other != null && !other.equals(country)));
  }

  /** One state and another. */
  static boolean isAbroad(Roles roles) {
    return isAbroad(roles.actors(), roles.recipients())
        || roles.actors().stream().map(Actor::country).filter(Objects::nonNull).distinct().count()
            > 1;
  }

  /** "The relief agency trucked water to the islands": it is at home nowhere. */
  static boolean isOfNoState(Actor actor) {
    return "IGO".equals(actor.sector()) || "NGO".equals(actor.sector());
  }

  /** "forces moved in": whoever can have them. */
  private static boolean isArmy(Actor actor) {
    return actor.sector() == null ? actor.country() != null : !UNARMED.contains(actor.sector());
  }

  /** "she met a policeman" is her own affair. */
  private static boolean isStatesman(Actor actor) {
    return isPublic(actor) && !(actor.sector() != null && LOCAL.contains(actor.sector()));
  }

  /** Who holds an office or seeks one meets whom he will. */
  static boolean isOfficial(Actor actor) {
    return actor.sector() != null && OFFICIAL.contains(actor.sector()) && actor.country() != null;
  }

  /**
   * States, bodies, office holders, armed and organised groups; not people in their own affairs.
   */
  static boolean isPublic(Actor actor) {
    if (actor.country() != null && BODIES.contains(actor.country())) {
      return true;
    }
    if (actor.sector() != null) {
      return !PRIVATE.contains(actor.sector());
    }
    return actor.country() != null
        || actor.kind() == Actor.Kind.state
        || actor.kind() == Actor.Kind.institution;
  }
}
