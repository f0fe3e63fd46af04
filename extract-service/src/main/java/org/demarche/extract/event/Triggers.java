package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.record.EventType;

/** Finds what makes an event in one sentence: verbs with their objects first, then nouns. */
final class Triggers {

  private final Clauses clauses;
  private final VerbTriggers verbs;
  private final LightVerbs lights;
  private final SaidTriggers said;
  private final NounTriggers nouns;
  private final Set<Integer> used = new HashSet<>();

  Triggers(Clauses clauses, Parties parties) {
    Modalities modalities = new Modalities(clauses);
    this.clauses = clauses;
    this.verbs = new VerbTriggers(clauses, parties, modalities);
    this.lights = new LightVerbs(clauses, parties, modalities);
    this.said = new SaidTriggers(clauses, parties, modalities);
    this.nouns = new NounTriggers(clauses, parties, modalities);
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    int size = clauses.sentence().size();
    for (int token = 0; token < size; token++) {
      if (clauses.isVerb(token) && !clauses.tree().label(token).equals("aux")) {
        verb(token).ifPresent(found::add);
      }
    }
    for (int token = 0; token < size; token++) {
      if (!used.contains(token)) {
        noun(token).ifPresent(found::add);
      }
    }
    found.removeIf(candidate -> !Gate.admits(candidate));
    return Duplicates.without(found);
  }

  private Optional<Candidate> noun(int noun) {
    Optional<Candidate> event = nouns.find(noun);
    return event.isPresent() ? event : verbs.nominal(noun);
  }

  /** "called for an inquiry", "called off their march": an event besides that of the verb. */
  private boolean isOpen(int object) {
    int node = object;
    while (node >= 0 && clauses.tree().label(node).equals("pobj")) {
      node = clauses.tree().head(node);
    }
    if (node < 0) {
      return false;
    }
    return NounControls.of(node, clauses)
        .filter(c -> c.control() == Control.consider || c.control() == Control.deny)
        .isPresent();
  }

  /** "asked for aid", "requested a meeting": what is asked for is what the request is about. */
  private boolean isSought(VerbTriggers.Match match) {
    boolean request = match.entry().kind().type() == EventType.REQUEST;
    return request
        && clauses
            .words()
            .noun(match.object())
            .filter(entry -> entry.kind().isCooperative())
            .isPresent();
  }

  private Optional<Candidate> verb(int verb) {
    Optional<Candidate> demand = said.demand(verb).or(() -> said.blame(verb));
    if (demand.isPresent()) {
      return demand;
    }
    Optional<VerbTriggers.Told> told = verbs.tell(verb);
    if (told.isPresent() && !told.get().isLeft()) {
      VerbTriggers.Match match = told.get().match();
      Optional<Candidate> event = told.get().event();
      boolean apart = isOpen(match.object()) && !isSought(match);
      boolean settled = event.filter(Gate::admits).isPresent() && !apart;
      if (settled || match.entry().has("none")) {
        used.add(match.object());
      }
      return event;
    }
    Optional<Candidate> light = lights.of(verb).filter(Gate::admits);
    light.ifPresent(candidate -> used.add(candidate.trigger()));
    return light;
  }
}
