package org.demarche.extract.event;

import java.util.List;
import java.util.Optional;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Actor;
import org.demarche.record.Event.Status;
import org.demarche.record.EventType;

/** Deeds done by saying so: whoever is reported to say that another must, or is to blame. */
final class SaidTriggers {

  private static final Kind BLAME = new Kind(EventType.ACCUSE, "allege", "112");
  private static final Kind DEMAND = new Kind(EventType.REQUEST, null, "100");

  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Sentence sentence;
  private final Parties parties;

  SaidTriggers(Lexicon lexicon, Clauses clauses, Parties parties) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.parties = parties;
  }

  /** "X said Y was behind it": X blames Y. */
  Optional<Candidate> blame(int verb) {
    if (!Words.lemma(sentence, verb).equals("be")) {
      return Optional.empty();
    }
    Modality modality = Modality.of(clauses, lexicon, verb);
    boolean said = isSaid(verb, modality);
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
    boolean said = isSaid(verb, modality);
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

  private boolean isSaid(int verb, Modality modality) {
    return modality.said() >= 0 && clauses.tree().label(verb).equals("ccomp");
  }
}
