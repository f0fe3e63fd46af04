package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.record.Actor;
import org.demarche.record.EventType;

/** Finds what makes an event in one sentence: verbs with their objects first, then nouns. */
final class Triggers {

  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Sentence sentence;
  private final Tree tree;
  private final Parties parties;
  private final Set<Integer> used = new HashSet<>();

  Triggers(Lexicon lexicon, Clauses clauses, Parties parties) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.tree = clauses.tree();
    this.parties = parties;
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      if (clauses.isVerb(token) && !tree.label(token).equals("aux")) {
        verb(token).ifPresent(found::add);
      }
    }
    for (int token = 0; token < sentence.size(); token++) {
      if (!used.contains(token) && !clauses.isVerb(token)) {
        noun(token).ifPresent(found::add);
      }
    }
    return found.stream().filter(candidate -> !isSpelledOut(candidate, found)).toList();
  }

  /** "agreed to host the talks": what was agreed to tells more than the agreement. */
  private static boolean isSpelledOut(Candidate candidate, List<Candidate> found) {
    return candidate.rule().equals("bare")
        && found.stream()
            .anyMatch(other -> other.modality().governors().contains(candidate.trigger()));
  }

  private Optional<Candidate> verb(int verb) {
    Optional<Candidate> demand = demand(verb);
    if (demand.isPresent()) {
      return demand;
    }
    for (VerbEntry entry : lexicon.verbs(Words.lemma(sentence, verb))) {
      Optional<Integer> object = Frame.object(entry, verb, clauses, lexicon, parties);
      if (object.isPresent()) {
        use(object.get());
        return complete(entry, verb, object.get());
      }
    }
    return light(verb);
  }

  private void use(int token) {
    if (token >= 0) {
      used.add(token);
    }
  }

  private Optional<Candidate> complete(VerbEntry entry, int verb, int object) {
    Modality modality = Modality.of(clauses, lexicon, verb);
    Outcome outcome = entry.has("none") ? null : Outcome.of(entry.kind(), modality);
    if (outcome == null || modality.purpose() && !entry.has("purpose")) {
      return Optional.empty();
    }
    List<Actor> actors = doers(verb, entry);
    List<Actor> recipients =
        parties.find(Slots.of(entry.recipients(), verb, object, clauses), actors);
    return Optional.of(
        candidate(
            verb,
            entry.kind(),
            modality,
            actors,
            recipients,
            outcome,
            entry.has("mutual"),
            entry.has("bare") ? "bare" : "verb"));
  }

  private List<Actor> doers(int verb, VerbEntry entry) {
    for (String flag : entry.flags()) {
      if (flag.startsWith("actor:")) {
        return parties.find(clauses.obliques(verb, flag.substring(6)), List.of());
      }
    }
    return doers(verb);
  }

  private List<Actor> doers(int verb) {
    return parties.agent(clauses.doer(verb));
  }

  /** "held talks with", "launched an attack on": the noun says what, the verb who. */
  private Optional<Candidate> light(int verb) {
    if (!lexicon.classes().matches("@light", sentence, verb)) {
      return Optional.empty();
    }
    int object = clauses.object(verb);
    if (object < 0 || object == verb) {
      return Optional.empty();
    }
    for (NounEntry entry : lexicon.nouns(Words.lemma(sentence, object))) {
      if (lexicon.classes().matches(entry.noun(), sentence, object) && !entry.has("nolight")) {
        used.add(object);
        Modality modality = Modality.of(clauses, lexicon, verb);
        Outcome outcome = Outcome.of(entry.kind(), modality);
        if (outcome == null || modality.purpose()) {
          return Optional.empty();
        }
        List<Actor> actors = doers(verb);
        if (actors.isEmpty()) {
          actors = parties.find(Slots.of(entry.actors(), object, object, clauses), List.of());
        }
        List<Integer> places = new ArrayList<>(Slots.of(entry.recipients(), verb, object, clauses));
        List<Actor> recipients = parties.find(places, actors);
        return Optional.of(
            candidate(
                object,
                entry.kind(),
                modality,
                actors,
                recipients,
                outcome,
                entry.has("mutual"),
                "light"));
      }
    }
    return Optional.empty();
  }

  /** "talks between X and Y", "X's attack on Y". */
  private Optional<Candidate> noun(int noun) {
    for (NounEntry entry : lexicon.nouns(Words.lemma(sentence, noun))) {
      if (sentence.tag(noun).startsWith("N")
          && lexicon.classes().matches(entry.noun(), sentence, noun)) {
        return nominal(entry, noun);
      }
    }
    return Optional.empty();
  }

  private Optional<Candidate> nominal(NounEntry entry, int noun) {
    if (tree.label(noun).equals("compound") || tree.label(noun).equals("nmod")) {
      return Optional.empty();
    }
    List<Actor> actors = parties.find(Slots.of(entry.actors(), noun, noun, clauses), List.of());
    if (entry.has("mutual") && actors.size() < 2) {
      List<Actor> more = parties.find(Slots.of(entry.recipients(), noun, noun, clauses), actors);
      actors = java.util.stream.Stream.concat(actors.stream(), more.stream()).toList();
    }
    List<Actor> recipients =
        entry.has("mutual")
            ? List.of()
            : parties.find(Slots.of(entry.recipients(), noun, noun, clauses), actors);
    Modality modality = Modality.of(clauses, lexicon, noun);
    Outcome outcome = Outcome.of(entry.kind(), modality);
    boolean enough =
        !actors.isEmpty()
            && (entry.has("alone")
                || !recipients.isEmpty()
                || entry.has("mutual") && actors.size() > 1);
    if (outcome == null || !enough || modality.purpose()) {
      return Optional.empty();
    }
    used.add(noun);
    return Optional.of(
        new Candidate(noun, entry.kind(), modality, actors, recipients, outcome, "noun"));
  }

  /** "X said Y must": a demand of X on Y. */
  private Optional<Candidate> demand(int verb) {
    Modality modality = Modality.of(clauses, lexicon, verb);
    if (!modality.obligatory()
        || modality.said() < 0
        || modality.aside()
        || !tree.label(verb).equals("ccomp")) {
      return Optional.empty();
    }
    List<Actor> actors = doers(modality.said());
    List<Actor> recipients = Parties.without(parties.within(clauses.subject(verb)), actors);
    if (actors.isEmpty() || recipients.isEmpty()) {
      return Optional.empty();
    }
    Kind kind = new Kind(EventType.REQUEST, null, "100");
    return Optional.of(
        new Candidate(
            verb,
            kind,
            modality,
            actors,
            recipients,
            new Outcome(kind, org.demarche.record.Event.Status.occurred),
            "must"));
  }

  private Candidate candidate(
      int trigger,
      Kind kind,
      Modality modality,
      List<Actor> actors,
      List<Actor> recipients,
      Outcome outcome,
      boolean mutual,
      String rule) {
    if (mutual
        && outcome.kind().type() == EventType.CONSULT
        && !actors.isEmpty()
        && !recipients.isEmpty()) {
      return new Candidate(
          trigger,
          kind,
          modality,
          java.util.stream.Stream.concat(actors.stream(), recipients.stream()).toList(),
          List.of(),
          outcome,
          rule);
    }
    return new Candidate(trigger, kind, modality, actors, recipients, outcome, rule);
  }
}
