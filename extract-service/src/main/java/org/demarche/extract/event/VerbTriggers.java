package org.demarche.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.record.Actor;
import org.demarche.record.Event.Status;
import org.demarche.record.EventType;

/** Events whose trigger is a verb. */
final class VerbTriggers {

  private static final Set<String> OF_NOUN = Set.of("by", "of", "in");
  private static final Set<String> PLURAL = Set.of("NNS", "NNPS");
  private static final Set<String> STAYING = Set.of("remain", "stay", "keep", "stand");

  private final Clauses clauses;
  private final Words words;
  private final Parties parties;
  private final Modalities modalities;
  private final ClauseForm form;
  private final VerbRoles verbRoles;

  VerbTriggers(Clauses clauses, Parties parties, Modalities modalities) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.parties = parties;
    this.modalities = modalities;
    this.form = new ClauseForm(clauses);
    this.verbRoles = new VerbRoles(clauses, parties);
  }

  /**
   * What the narrowest entry that fits the verb here makes of it. One that asks for parties whom
   * the sentence does not have leaves it to the next.
   */
  Optional<Told> tell(int verb) {
    if (words.at(verb).verbs().isEmpty()) {
      return Optional.empty();
    }
    Frame frame = new Frame(verb, clauses, parties);
    Told first = null;
    for (VerbEntry entry : words.at(verb).verbs()) {
      int object = entry.met(frame);
      if (object >= 0) {
        Match match = new Match(entry, object);
        Told told = new Told(match, entry(match, verb));
        if (told.event().isPresent() || !entry.isSelective()) {
          return Optional.of(told);
        }
        first = first == null ? told : first;
      }
    }
    return Optional.ofNullable(first);
  }

  /**
   * @param word the verb that a noun is made of
   */
  private Optional<Match> match(int noun, Word word) {
    Frame frame = new Frame(noun, clauses, parties);
    for (VerbEntry entry : word.verbs()) {
      int object = entry.met(frame);
      if (object >= 0) {
        return Optional.of(new Match(entry, object));
      }
    }
    return Optional.empty();
  }

  /** An entry and what it found beside the verb; the verb itself where it asks for nothing. */
  record Match(VerbEntry entry, int object) {}

  /** An entry that fits and the event that it makes, if any. */
  record Told(Match match, Optional<Candidate> event) {

    /** Whether the noun beside the verb may tell more: no entry found its parties. */
    boolean isLeft() {
      return event.isEmpty() && match.entry().isSelective();
    }
  }

  /** "Norland lifted the ban on": the event of a fitting entry. */
  private Optional<Candidate> entry(Match match, int verb) {
    VerbEntry entry = match.entry();
    boolean caused = entry.kind().type() == EventType.REQUEST && clauses.isCausative(verb);
    if (entry.has("none") || caused) {
      return Optional.empty();
    }
    Modality modality = modalities.of(verb);
    Outcome outcome = outcome(entry, modality, verb);
    boolean aim = modality.purpose() && !modality.has(Control.deny) && !entry.has("purpose");
    if (outcome == null || aim) {
      return Optional.empty();
    }
    Roles roles = verbRoles.of(match, verb, modality, outcome);
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
    boolean affair =
        entry.has("public")
            && roles.actors().isEmpty()
            && (entry.has("goods") || clauses.tree().child(verb, "nsubjpass") >= 0);
    String rule = affair ? "affair" : entry.has("bare") ? "bare" : "verb";
    return Optional.of(
        new Candidate(named(verb, match.object()), entry.kind(), modality, roles, outcome, rule));
  }

  /** "open the assault": the noun says what happens, the verb only that it does. */
  private int named(int verb, int object) {
    boolean noun = object != verb && words.tag(object).startsWith("N");
    return noun && words.is("@begin", verb) && words.noun(object).isPresent() ? object : verb;
  }

  /** "the lifting of the ban by Norland", "the return of the prisoners to Suria". */
  Optional<Candidate> nominal(int noun) {
    Word verb = words.at(noun).nominal();
    if (verb == null || clauses.isVerb(noun) || clauses.object(noun) < 0) {
      return Optional.empty();
    }
    return match(noun, verb)
        .flatMap(match -> entry(match, noun).map(event -> toward(event, match, noun)))
        .filter(event -> !event.roles().actors().isEmpty() && !event.modality().purpose())
        .map(event -> event.by("noun"));
  }

  /** "received aid from Norland": the subject does not do it. */
  private static boolean isReceived(VerbEntry entry) {
    return entry.supplier() != null;
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
            .filter(slot -> !OF_NOUN.contains(slot))
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
        && !words.is("@weapon", doer)
        && !(outcome.status() == Status.denied && form.isNone(doer))
        && !(outcome.status() == Status.hypothetical && words.is("@paper", doer));
  }

  /** "are on strike": a state, not a deed; "called a march": one to come. */
  private Outcome outcome(VerbEntry entry, Modality modality, int verb) {
    Outcome outcome = Outcome.of(entry.kind(), modality);
    boolean now =
        outcome != null
            && (outcome.status() == Status.occurred || outcome.status() == Status.ongoing);
    if (now && entry.has("ahead")) {
      return new Outcome(outcome.kind(), Status.planned);
    }
    boolean past = words.tag(verb).equals("VBD") && !STAYING.contains(words.lemma(verb));
    return now && entry.has("state") && !past
        ? new Outcome(outcome.kind(), Status.ongoing)
        : outcome;
  }

  /** "The two leaders dined together". */
  private boolean isPlural(int noun) {
    return noun >= 0 && PLURAL.contains(words.tag(noun));
  }

  /** From one state to another; what a state has only announced or denied needs no other. */
  private static boolean isForeign(Roles roles, Outcome outcome) {
    boolean open = outcome.status() != Status.occurred;
    boolean denied = outcome.status() == Status.denied && roles.actors().isEmpty();
    boolean helped = outcome.kind().type() == EventType.AID && !roles.recipients().isEmpty();
    return Gate.isAbroad(roles)
        || (helped && roles.actors().stream().anyMatch(Gate::isOfNoState))
        || (open && roles.actors().stream().anyMatch(Gate::isOfficial))
        || (denied && roles.recipients().stream().anyMatch(Gate::isPublic));
  }
}
