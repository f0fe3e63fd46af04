package org.demarche.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.record.Actor;
import org.demarche.record.Event.Status;

/** Verbs that say little beside the noun that says what happens: "held talks". */
final class LightVerbs {

  private static final Set<Control> OPEN = Set.of(Control.deny, Control.intend, Control.consider);

  private final Clauses clauses;
  private final Words words;
  private final Parties parties;
  private final Modalities modalities;

  LightVerbs(Clauses clauses, Parties parties, Modalities modalities) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.parties = parties;
    this.modalities = modalities;
  }

  /** "held talks with", "launched an attack on": the noun says what, the verb who. */
  Optional<Candidate> of(int verb) {
    int object = words.is("@light", verb) ? clauses.object(verb) : -1;
    if (object < 0 || object == verb) {
      return Optional.empty();
    }
    if (clauses.tree().head(verb) == object && isToldOf(object)) {
      return Optional.empty();
    }
    Optional<NounEntry> entry = words.noun(object).filter(e -> !e.has("nolight"));
    Modality modality = modalities.of(verb);
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
            actors(verb, object, entry.get()),
            entry.get().recipients(),
            entry.get().has("mutual"),
            entry.get().kind(),
            verb,
            object,
            new Aims(clauses, parties));
    return Optional.of(
        new Candidate(object, entry.get().kind(), modality, roles, outcome, "light"));
  }

  /** "the march ordered by the guild was called off": the noun's own verb decides. */
  private boolean isToldOf(int noun) {
    return NounControls.of(noun, clauses).filter(told -> OPEN.contains(told.control())).isPresent();
  }

  /** "is weighing an embargo". */
  private boolean weighs(int verb) {
    return words.control(verb) == Control.consider;
  }

  private List<Actor> actors(int verb, int object, NounEntry entry) {
    List<Actor> actors = parties.agent(clauses.doer(verb));
    return actors.isEmpty() ? parties.find(entry.actors(), object, object, List.of()) : actors;
  }
}
