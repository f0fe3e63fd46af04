package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.demarche.record.Actor;
import org.demarche.record.Event.Status;
import org.demarche.record.EventType;

/** One sentence tells an event once. */
final class Duplicates {

  private static final Set<Status> DONE = Set.of(Status.occurred, Status.ongoing);

  private Duplicates() {}

  /** In the order of the text, without those that say less of the same. */
  static List<Candidate> without(List<Candidate> candidates) {
    List<Candidate> found = new ArrayList<>(candidates);
    found.sort(Comparator.comparingInt(Candidate::trigger));
    List<Candidate> told =
        found.stream()
            .filter(candidate -> found.stream().noneMatch(other -> isSpelledOut(candidate, other)))
            .map(candidate -> agreed(candidate, found))
            .toList();
    return told.stream()
        .filter(candidate -> told.stream().noneMatch(other -> saysLess(candidate, other)))
        .toList();
  }

  /** "agreed to host the talks": the agreement has been reached, whatever comes of it. */
  private static Candidate agreed(Candidate candidate, List<Candidate> found) {
    if (candidate.outcome().kind().type() != EventType.AGREE) {
      return candidate;
    }
    return found.stream()
        .filter(other -> DONE.contains(other.outcome().status()))
        .filter(other -> other.outcome().kind().type() == EventType.AGREE)
        .filter(other -> isSpelledOut(other, candidate))
        .findFirst()
        .map(other -> candidate.at(other))
        .orElse(candidate);
  }

  /** "agreed to host the talks": what was agreed to tells more than the agreement. */
  private static boolean isSpelledOut(Candidate bare, Candidate content) {
    return bare.rule().equals("bare")
        && !content.roles().actors().isEmpty()
        && content.modality().governors().contains(bare.trigger());
  }

  /** "summoned the envoy to complain": one protest. */
  private static boolean saysLess(Candidate candidate, Candidate other) {
    if (candidate.trigger() == other.trigger()
        || candidate.outcome().kind().type() != other.outcome().kind().type()
        || candidate.outcome().status() != other.outcome().status()
        || !ids(candidate.roles().actors()).equals(ids(other.roles().actors()))) {
      return false;
    }
    List<String> own = ids(candidate.roles().recipients());
    List<String> others = ids(other.roles().recipients());
    return own.equals(others) ? other.trigger() < candidate.trigger() : own.isEmpty();
  }

  private static List<String> ids(List<Actor> actors) {
    return actors.stream().map(Actor::id).toList();
  }
}
