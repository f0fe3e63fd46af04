package org.demarche.extract.event;

import java.util.List;
import java.util.Optional;
import org.demarche.record.Actor;
import org.demarche.record.Event.Status;
import org.demarche.record.EventType;

/** Deeds done by saying so: whoever is reported to say that another must, or is to blame. */
final class SaidTriggers {

  private static final Kind BLAME = new Kind(EventType.ACCUSE, "allege", "112");
  private static final Kind DEMAND = new Kind(EventType.REQUEST, null, "100");

  private final Clauses clauses;
  private final Words words;
  private final boolean obliges;
  private final Parties parties;
  private final Modalities modalities;

  SaidTriggers(Clauses clauses, Parties parties, Modalities modalities) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.obliges = words.hasAny(words.lexicon().obligatory());
    this.parties = parties;
    this.modalities = modalities;
  }

  /** "X said Y was behind it": X blames Y. */
  Optional<Candidate> blame(int verb) {
    if (!isClause(verb) || !words.lemma(verb).equals("be") || !isCulpable(verb)) {
      return Optional.empty();
    }
    Modality modality = modalities.of(verb);
    if (modality.said() < 0 || modality.aside() || modality.negated()) {
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
      boolean behind = words.lemma(child).equals("behind");
      if (behind || (quality && words.is("@culpable", child))) {
        return true;
      }
    }
    return false;
  }

  /** "X said Y must": a demand of X on Y. */
  Optional<Candidate> demand(int verb) {
    if (!obliges || !isClause(verb)) {
      return Optional.empty();
    }
    Modality modality = modalities.of(verb);
    if (!modality.obligatory() || modality.said() < 0 || modality.aside()) {
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

  private boolean isClause(int verb) {
    return clauses.tree().label(verb).equals("ccomp");
  }
}
