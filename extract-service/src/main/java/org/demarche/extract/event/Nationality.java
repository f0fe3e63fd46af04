package org.demarche.extract.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.extract.actor.Cast;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Actor;

/**
 * Gives actors whose country nobody knows the one that stands in their own phrase: "Norlander
 * hackers", "a Norlander police squad", "rebels in Norland".
 */
final class Nationality {

  private static final Set<String> BEFORE = Set.of("compound", "nmod", "amod", "poss");
  private static final List<String> AFTER = List.of("of", "in", "from");

  private final Cast cast;
  private final Clauses clauses;
  private final Sentence sentence;

  Nationality(Cast cast, Clauses clauses) {
    this.cast = cast;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /**
   * @param head of the phrase that names the actor
   */
  Actor add(Actor actor, int head) {
    String country = actor.country() == null ? Objects.requireNonNullElse(of(head), "") : "";
    return country.isEmpty()
        ? actor
        : new Actor(
            actor.id(),
            actor.name(),
            actor.kind(),
            country,
            actor.role(),
            actor.affiliation(),
            actor.sector(),
            actor.mention());
  }

  /** The country that the phrase tells, or {@code null}. */
  String of(int head) {
    return Stream.concat(before(head, 2), after(head)).findFirst().orElse(null);
  }

  private Stream<String> before(int head, int depth) {
    Stream.Builder<String> found = Stream.builder();
    for (int child : clauses.tree().children(head)) {
      if (child < head && BEFORE.contains(clauses.tree().label(child))) {
        cast.country(sentence, child).ifPresent(found);
        if (depth > 1 && !clauses.tree().label(child).equals("poss")) {
          before(child, depth - 1).forEach(found);
        }
      }
    }
    return found.build();
  }

  private Stream<String> after(int head) {
    return AFTER.stream()
        .flatMap(preposition -> clauses.phrases(head, preposition).stream())
        .flatMap(
            phrase -> Stream.concat(cast.country(sentence, phrase).stream(), before(phrase, 1)));
  }
}
