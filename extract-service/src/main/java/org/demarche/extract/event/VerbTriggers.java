package org.demarche.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Actor;
import org.demarche.record.Event.Status;
import org.demarche.record.EventType;

/** Events whose trigger is a verb. */
final class VerbTriggers {

  private static final Kind BLAME = new Kind(EventType.ACCUSE, "allege", "112");
  private static final Kind DEMAND = new Kind(EventType.REQUEST, null, "100");

  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Sentence sentence;
  private final Parties parties;
  private final ClauseForm form;

  VerbTriggers(Lexicon lexicon, Clauses clauses, Parties parties) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.parties = parties;
    this.form = new ClauseForm(clauses, lexicon);
  }

  /** The entry that fits the verb here, with the token that fulfils its condition. */
  Optional<Match> match(int verb) {
    return match(verb, Words.lemma(sentence, verb));
  }

  /**
   * @param lemma of the verb that a noun is made of, or of the verb that stands there
   */
  Optional<Match> match(int verb, String lemma) {
    for (VerbEntry entry : lexicon.verbs(lemma)) {
      Optional<Integer> object = Frame.object(entry, verb, clauses, lexicon, parties);
      if (object.isPresent()) {
        return Optional.of(new Match(entry, object.get()));
      }
    }
    return Optional.empty();
  }

  /** An entry and what it found beside the verb; the verb itself where it asks for nothing. */
  record Match(VerbEntry entry, int object) {}

  /** "Norland lifted the ban on": the event of a fitting entry. */
  Optional<Candidate> entry(Match match, int verb) {
    VerbEntry entry = match.entry();
    Modality modality = Modality.of(clauses, lexicon, verb);
    Outcome outcome = entry.has("none") ? null : outcome(entry, modality);
    boolean aim = modality.purpose() && !modality.has(Control.deny) && !entry.has("purpose");
    if (outcome == null || aim) {
      return Optional.empty();
    }
    Roles told = turned(roles(match, verb), outcome.kind(), parties.agent(clauses.doer(verb)));
    Roles roles = answered(told, verb, modality, outcome);
    boolean wished = modality.has(Control.wish) || modality.has(Control.request);
    boolean hidden = !isReceived(entry) && isHidden(verb, roles, outcome, entry.has("goods"));
    if (hidden || (wished && roles.actors().isEmpty())) {
      return Optional.empty();
    }
    if (entry.has("near") && roles.recipients().stream().noneMatch(Gate::isPublic)) {
      return Optional.empty();
    }
    if (entry.has("abroad") && !isForeign(roles, outcome)) {
      return Optional.empty();
    }
    if (entry.has("both")
        && roles.recipients().isEmpty()
        && roles.actors().size() < 2
        && !isPlural(clauses.doer(verb))) {
      return Optional.empty();
    }
    String rule = entry.has("bare") ? "bare" : "verb";
    return Optional.of(
        new Candidate(named(verb, match.object()), entry.kind(), modality, roles, outcome, rule));
  }

  /** "open the assault": the noun says what happens, the verb only that it does. */
  private int named(int verb, int object) {
    boolean noun = object != verb && sentence.tag(object).startsWith("N");
    return noun
            && lexicon.classes().matches("@begin", sentence, verb)
            && lexicon.noun(sentence, object).isPresent()
        ? object
        : verb;
  }

  /** "the lifting of the ban by Norland", "the return of the prisoners to Suria". */
  Optional<Candidate> nominal(int noun) {
    String lemma = lexicon.nominal(Words.lemma(sentence, noun));
    if (lemma == null || clauses.isVerb(noun) || clauses.object(noun) < 0) {
      return Optional.empty();
    }
    return match(noun, lemma)
        .flatMap(match -> entry(match, noun).map(event -> toward(event, match, noun)))
        .filter(event -> !event.roles().actors().isEmpty() && !event.modality().purpose())
        .map(event -> event.by("noun"));
  }

  /** "received aid from Norland": the subject does not do it. */
  private static boolean isReceived(VerbEntry entry) {
    return entry.flags().stream().anyMatch(flag -> flag.startsWith("actor:"));
  }

  /** "announced a suspension of aid to Norland": the parser hangs Norland on the verb. */
  private Candidate toward(Candidate event, Match match, int noun) {
    int verb = clauses.tree().head(noun);
    if (!event.roles().recipients().isEmpty() || verb < 0 || !clauses.isVerb(verb)) {
      return event;
    }
    List<Actor> actors = event.roles().actors();
    List<Integer> phrases =
        match.entry().recipients().stream()
            .filter(slot -> !Set.of("by", "of", "in").contains(slot))
            .flatMap(slot -> clauses.phrases(verb, slot).stream())
            .toList();
    return event.with(new Roles(actors, parties.find(phrases, actors)));
  }

  /** Somebody does it who is no actor; a weapon acts for nobody, and "no one" is nobody. */
  private boolean isHidden(int verb, Roles roles, Outcome outcome, boolean goods) {
    int doer = clauses.doer(verb);
    return roles.actors().isEmpty()
        && doer >= 0
        && !goods
        && !lexicon.classes().matches("@weapon", sentence, doer)
        && !(outcome.status() == Status.denied && form.isNone(doer));
  }

  /** "are on strike": a state, not a deed; "called a march": one to come. */
  private static Outcome outcome(VerbEntry entry, Modality modality) {
    Outcome outcome = Outcome.of(entry.kind(), modality);
    boolean now =
        outcome != null
            && (outcome.status() == Status.occurred || outcome.status() == Status.ongoing);
    if (now && entry.has("ahead")) {
      return new Outcome(outcome.kind(), Status.planned);
    }
    return now && entry.has("state") ? new Outcome(outcome.kind(), Status.ongoing) : outcome;
  }

  private List<Actor> actors(int verb, VerbEntry entry) {
    for (String flag : entry.flags()) {
      if (flag.startsWith("actor:")) {
        return suppliers(verb, flag.substring(6), entry);
      }
    }
    List<Actor> doers = parties.agent(clauses.doer(verb));
    if (doers.isEmpty() && clauses.doer(verb) < 0 && ofAuthority(entry.kind())) {
      return parties.states(clauses.phrases(verb, sent(entry.kind()) ? "from" : "in"));
    }
    if (doers.isEmpty() && entry.kind().type() == EventType.PROTEST) {
      return parties.crowd(clauses.doer(verb));
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
    return senders.isEmpty() ? parties.owner(goods) : senders;
  }

  private Roles roles(Match match, int verb) {
    VerbEntry entry = match.entry();
    List<Actor> actors = actors(verb, entry);
    List<String> slots = entry.recipients();
    if (entry.has("near")) {
      return new Roles(
          actors, parties.find(Slots.of(slots, verb, match.object(), clauses), actors));
    }
    Roles roles =
        Roles.of(actors, slots, entry.has("mutual"), verb, match.object(), clauses, parties);
    List<Actor> recipients =
        entry.has("whom") && roles.recipients().isEmpty()
            ? parties.anybody(
                entry.recipients().contains("subj") ? clauses.subject(verb) : clauses.object(verb))
            : roles.recipients();
    return new Roles(roles.actors(), parties.residing(recipients, verb));
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

  /** "The two leaders dined together". */
  private boolean isPlural(int noun) {
    return noun >= 0 && sentence.tag(noun).matches("NNS|NNPS");
  }

  /** From one state to another; what a state has only announced or denied needs no other. */
  private static boolean isForeign(Roles roles, Outcome outcome) {
    boolean open = outcome.status() != Status.occurred;
    return Gate.isAbroad(roles) || (open && roles.actors().stream().anyMatch(Gate::isOfficial));
  }

  /** "was expelled from Norland": by Norland. */
  private static boolean sent(Kind kind) {
    return "deport".equals(kind.mode()) || "expel".equals(kind.mode());
  }

  /** "was arrested in Norland": only the state does that there. */
  private static boolean ofAuthority(Kind kind) {
    String mode = String.valueOf(kind.mode());
    return switch (kind.type()) {
      case COERCE -> Set.of("arrest", "restrict", "censor", "deport").contains(mode);
      case SANCTION -> mode.equals("convict") || mode.equals("expel");
      case RETREAT -> mode.equals("release");
      case ACCUSE -> mode.equals("investigate") || "115".equals(kind.cameo());
      default -> false;
    };
  }

  /** "held talks with", "launched an attack on": the noun says what, the verb who. */
  Optional<Candidate> light(int verb) {
    int object = clauses.object(verb);
    if (object < 0 || object == verb || !lexicon.classes().matches("@light", sentence, verb)) {
      return Optional.empty();
    }
    Optional<NounEntry> entry = lexicon.noun(sentence, object).filter(e -> !e.has("nolight"));
    Modality modality = Modality.of(clauses, lexicon, verb);
    Outcome outcome =
        entry
            .map(
                found ->
                    weighs(verb)
                        ? new Outcome(found.kind(), Status.hypothetical)
                        : Outcome.of(found.kind(), modality))
            .orElse(null);
    if (outcome == null || modality.purpose()) {
      return Optional.empty();
    }
    Roles roles =
        Roles.of(
            lightActors(verb, object, entry.get()),
            entry.get().recipients(),
            entry.get().has("mutual"),
            verb,
            object,
            clauses,
            parties);
    return Optional.of(
        new Candidate(object, entry.get().kind(), modality, roles, outcome, "light"));
  }

  /** "is weighing an embargo". */
  private boolean weighs(int verb) {
    return lexicon.control(Words.lemma(sentence, verb)) == Control.consider;
  }

  private List<Actor> lightActors(int verb, int object, NounEntry entry) {
    List<Actor> actors = parties.agent(clauses.doer(verb));
    return actors.isEmpty()
        ? parties.find(Slots.of(entry.actors(), object, object, clauses), List.of())
        : actors;
  }

  /** "X said Y was behind it": X blames Y. */
  Optional<Candidate> blame(int verb) {
    if (!Words.lemma(sentence, verb).equals("be")) {
      return Optional.empty();
    }
    Modality modality = Modality.of(clauses, lexicon, verb);
    boolean said = modality.said() >= 0 && clauses.tree().label(verb).equals("ccomp");
    if (!said || modality.aside() || modality.negated() || !isCulpable(verb)) {
      return Optional.empty();
    }
    List<Actor> actors = parties.agent(clauses.doer(modality.said()));
    List<Actor> recipients = Parties.without(parties.at(clauses.subject(verb)), actors);
    return actors.isEmpty() || recipients.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Candidate(
                verb,
                BLAME,
                modality,
                new Roles(actors, recipients),
                new Outcome(BLAME, Status.occurred),
                "must"));
  }

  /** "is responsible", "is behind the raid". */
  private boolean isCulpable(int verb) {
    for (int child : clauses.tree().children(verb)) {
      boolean quality = clauses.tree().label(child).equals("acomp");
      boolean behind = Words.lemma(sentence, child).equals("behind");
      if (behind || (quality && lexicon.classes().matches("@culpable", sentence, child))) {
        return true;
      }
    }
    return false;
  }

  /** "X said Y must": a demand of X on Y. */
  Optional<Candidate> demand(int verb) {
    Modality modality = Modality.of(clauses, lexicon, verb);
    boolean said = modality.said() >= 0 && clauses.tree().label(verb).equals("ccomp");
    if (!modality.obligatory() || !said || modality.aside()) {
      return Optional.empty();
    }
    List<Actor> actors = parties.agent(clauses.doer(modality.said()));
    List<Actor> recipients = Parties.without(parties.within(clauses.subject(verb)), actors);
    if (actors.isEmpty() || recipients.isEmpty()) {
      return Optional.empty();
    }
    Outcome outcome = new Outcome(DEMAND, Status.occurred);
    return Optional.of(
        new Candidate(verb, DEMAND, modality, new Roles(actors, recipients), outcome, "must"));
  }
}
