package org.demarche.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Actor;
import org.demarche.record.Event.Status;
import org.demarche.record.EventType;

/** Events that a noun names with its parties: "talks between X and Y", "X's attack on Y". */
final class NounTriggers {

  private static final Set<String> MODIFIER = Set.of("compound", "nmod", "poss");

  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Sentence sentence;
  private final Parties parties;

  NounTriggers(Lexicon lexicon, Clauses clauses, Parties parties) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.parties = parties;
  }

  Optional<Candidate> find(int noun) {
    if (!sentence.tag(noun).startsWith("N") || MODIFIER.contains(clauses.tree().label(noun))) {
      return Optional.empty();
    }
    return lexicon.noun(sentence, noun).flatMap(entry -> nominal(entry, noun));
  }

  private Optional<Candidate> nominal(NounEntry entry, int noun) {
    Modality modality = Modality.of(clauses, lexicon, noun);
    Outcome outcome =
        presupposed(entry, noun, modality) ? lasting(entry) : asserted(entry, modality);
    if (outcome == null) {
      return Optional.empty();
    }
    Roles roles = entry.has("mutual") ? mutual(entry, noun) : directed(entry, noun);
    boolean enough =
        entry.has("alone") || !roles.recipients().isEmpty() || roles.actors().size() > 1;
    return roles.actors().isEmpty() || !enough
        ? Optional.empty()
        : Optional.of(new Candidate(noun, entry.kind(), modality, roles, outcome, "noun"));
  }

  private static Outcome asserted(NounEntry entry, Modality modality) {
    return modality.purpose() ? null : Outcome.of(entry.kind(), modality);
  }

  /** "to end the blockade of the valley": there is one. */
  private boolean presupposed(NounEntry entry, int noun, Modality modality) {
    int determiner = clauses.tree().child(noun, "det");
    boolean definite =
        clauses.tree().child(noun, "poss") >= 0
            || (determiner >= 0 && Words.lemma(sentence, determiner).equals("the"));
    int governor = clauses.tree().head(noun);
    boolean ended =
        governor >= 0
            && lexicon.control(Words.lemma(sentence, governor)) == Control.stop
            && (modality.purpose() || modality.aside() || !modality.controls().isEmpty());
    return definite && ended && entry.kind().isForce();
  }

  private static Outcome lasting(NounEntry entry) {
    return new Outcome(entry.kind(), Status.ongoing);
  }

  private Roles directed(NounEntry entry, int noun) {
    List<Actor> named = find(entry.actors(), noun, List.of());
    List<Actor> actors = named.isEmpty() ? parties.agent(clauses.doer(noun)) : named;
    List<Actor> recipients = find(entry.recipients(), noun, actors);
    boolean told = recipients.isEmpty() && entry.kind().type() == EventType.ACCUSE;
    return new Roles(actors, told ? parties.below(noun, noun, actors) : recipients);
  }

  private Roles mutual(NounEntry entry, int noun) {
    List<Actor> actors = find(entry.actors(), noun, List.of());
    List<Actor> others = actors.size() > 1 ? List.of() : find(entry.recipients(), noun, actors);
    return new Roles(Stream.concat(actors.stream(), others.stream()).toList(), List.of());
  }

  private List<Actor> find(List<String> slots, int noun, List<Actor> others) {
    return parties.find(Slots.of(slots, noun, noun, clauses), others);
  }
}
