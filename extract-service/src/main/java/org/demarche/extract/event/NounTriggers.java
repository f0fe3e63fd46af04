package org.demarche.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Actor;

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
    Outcome outcome = Outcome.of(entry.kind(), modality);
    if (outcome == null || modality.purpose()) {
      return Optional.empty();
    }
    Roles roles = entry.has("mutual") ? mutual(entry, noun) : directed(entry, noun);
    boolean enough =
        entry.has("alone") || !roles.recipients().isEmpty() || roles.actors().size() > 1;
    return roles.actors().isEmpty() || !enough
        ? Optional.empty()
        : Optional.of(new Candidate(noun, entry.kind(), modality, roles, outcome, "noun"));
  }

  private Roles directed(NounEntry entry, int noun) {
    List<Actor> actors = find(entry.actors(), noun, List.of());
    return new Roles(actors, find(entry.recipients(), noun, actors));
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
