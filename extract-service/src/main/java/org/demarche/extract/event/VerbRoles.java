package org.demarche.extract.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.record.Actor;
import org.demarche.record.Event.Status;
import org.demarche.record.EventType;

/** Who did what a verb says and to whom. */
final class VerbRoles {

  private static final Set<String> OF_STATES = Set.of("arrest", "restrict", "censor", "deport");

  private final Clauses clauses;
  private final Parties parties;
  private final Aims aims;

  VerbRoles(Clauses clauses, Parties parties) {
    this.clauses = clauses;
    this.parties = parties;
    this.aims = new Aims(clauses, parties);
  }

  /** Actors and recipients; where none is named, those who speak of what they will do. */
  Roles of(VerbTriggers.Match match, int verb, Modality modality, Outcome outcome) {
    List<Actor> doers = parties.agent(clauses.doer(verb));
    Roles roles = turned(entered(match, verb), outcome.kind(), doers);
    return answered(addressed(roles, verb, modality), verb, modality, outcome);
  }

  /** "refused the rebels to enter", "promised the miners to reopen the pit": what governs it. */
  private Roles addressed(Roles roles, int verb, Modality modality) {
    if (!roles.recipients().isEmpty()) {
      return roles;
    }
    List<Integer> places =
        Stream.concat(modality.governors().stream(), Stream.of(verb))
            .filter(governor -> clauses.isVerb(governor) && !clauses.isPassive(governor))
            .filter(this::isAddressing)
            .flatMap(governor -> Stream.of(clauses.dative(governor), clauses.object(governor)))
            .filter(place -> place >= 0 && !clauses.isVerb(place))
            .filter(place -> !parties.at(place).isEmpty())
            .toList();
    return new Roles(roles.actors(), parties.find(places, roles.actors()));
  }

  private boolean isAddressing(int verb) {
    Control control = clauses.words().control(verb);
    return control == Control.refuse || control == Control.commit;
  }

  private Roles entered(VerbTriggers.Match match, int verb) {
    VerbEntry entry = match.entry();
    List<Actor> actors = actors(verb, match.object(), entry);
    List<String> slots = entry.recipients();
    if (entry.has("near")) {
      return new Roles(actors, parties.find(slots, verb, match.object(), actors));
    }
    Roles roles =
        Roles.of(actors, slots, entry.has("mutual"), entry.kind(), verb, match.object(), aims);
    List<Actor> recipients =
        entry.has("whom") && roles.recipients().isEmpty()
            ? parties.anybody(
                entry.recipients().contains("subj") ? clauses.subject(verb) : clauses.object(verb))
            : roles.recipients();
    return new Roles(roles.actors(), parties.residing(recipients, verb));
  }

  private List<Actor> actors(int verb, int object, VerbEntry entry) {
    if (entry.supplier() != null) {
      return suppliers(verb, entry.supplier(), entry);
    }
    List<Actor> doers = parties.agent(clauses.doer(verb));
    if (doers.isEmpty() && clauses.doer(verb) < 0 && ofAuthority(entry.kind())) {
      String place = sent(entry.kind()) ? "from" : "in";
      List<Actor> states = parties.states(clauses.phrases(verb, place));
      return states.isEmpty() ? parties.states(clauses.phrases(object, place)) : states;
    }
    if (doers.isEmpty() && entry.kind().type() == EventType.PROTEST) {
      return parties.crowd(clauses.doer(verb));
    }
    if (doers.isEmpty() && clauses.isPassive(verb) && isHandedOn(entry.kind())) {
      return parties.owners(clauses.object(verb));
    }
    if (doers.isEmpty()
        && clauses.isPassive(verb)
        && isUttered(entry.kind(), clauses.object(verb))) {
      return parties.owner(clauses.object(verb));
    }
    return doers.isEmpty() && entry.has("self") ? parties.agent(clauses.object(verb)) : doers;
  }

  /** "received aid from Norland", "tents from Norland arrived", "Norlander tents arrived". */
  private List<Actor> suppliers(int verb, String from, VerbEntry entry) {
    List<Actor> actors = parties.find(clauses.obliques(verb, from), List.of());
    int goods = clauses.subject(verb);
    if (!actors.isEmpty() || !entry.has("goods") || goods < 0) {
      return actors;
    }
    List<Actor> senders = parties.find(clauses.below(goods, from), List.of());
    return senders.isEmpty() ? parties.owners(goods) : senders;
  }

  /** "refused to meet the envoy": what is not done together has one who acts. */
  private static Roles turned(Roles roles, Kind kind, List<Actor> doers) {
    boolean against = kind.type() == EventType.REJECT || kind.type() == EventType.THREATEN;
    List<Actor> others = Parties.without(roles.actors(), doers);
    return against && roles.recipients().isEmpty() && !doers.isEmpty() && !others.isEmpty()
        ? new Roles(doers, others)
        : roles;
  }

  /** "Nobody was hurt, the army said", "tents will be put up, the ministry said": theirs to do. */
  private Roles answered(Roles roles, int verb, Modality modality, Outcome outcome) {
    boolean open = outcome.status() == Status.planned || outcome.status() == Status.denied;
    boolean nobody = roles.actors().isEmpty() && clauses.doer(verb) < 0 && clauses.isPassive(verb);
    if (!open || !nobody || modality.said() < 0) {
      return roles;
    }
    List<Actor> speakers =
        parties.agent(clauses.doer(modality.said())).stream().filter(Gate::isPublic).toList();
    return new Roles(speakers, Parties.without(roles.recipients(), speakers));
  }

  /** "Norlander grain was shipped to Suria": by those whose it was. */
  private static boolean isHandedOn(Kind kind) {
    return kind.type() == EventType.AID || kind.type() == EventType.COOPERATE;
  }

  /** "Norland's complaint was delivered on Monday": by those whose it is. */
  private boolean isUttered(Kind kind, int object) {
    boolean word =
        switch (kind.type()) {
          case ACCUSE, REQUEST, AGREE, THREATEN -> true;
          default -> false;
        };
    return word
        && object >= 0
        && clauses.words().noun(object).filter(e -> e.kind().type() == kind.type()).isPresent();
  }

  /** "was expelled from Norland": by Norland. */
  private static boolean sent(Kind kind) {
    return "deport".equals(kind.mode()) || "expel".equals(kind.mode());
  }

  /** "was arrested in Norland": only the state does that there. */
  private static boolean ofAuthority(Kind kind) {
    String mode = String.valueOf(kind.mode());
    return switch (kind.type()) {
      case COERCE -> OF_STATES.contains(mode);
      case SANCTION -> mode.equals("convict") || mode.equals("expel");
      case RETREAT -> mode.equals("release");
      case ACCUSE -> mode.equals("investigate") || "115".equals(kind.cameo());
      default -> false;
    };
  }
}
