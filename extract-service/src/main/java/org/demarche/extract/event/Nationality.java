package org.demarche.extract.event;

import java.util.List;
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
  private static final List<String> AFTER = List.of("of", "in", "from", "to");

  /** "Congress" is the American one, unless another country stands before it. */
  private static final Set<String> ELECTED = Set.of("LEG", "JUD");

  private final Cast cast;
  private final Clauses clauses;
  private final Sentence sentence;
  private final Words words;

  Nationality(Cast cast, Clauses clauses) {
    this.cast = cast;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.words = clauses.words();
  }

  /**
   * @param head of the phrase that names the actor
   */
  Actor add(Actor actor, int head) {
    boolean assembly =
        actor.kind() == Actor.Kind.institution
            && actor.sector() != null
            && ELECTED.contains(actor.sector());
    String named = assembly ? before(head, 2).findFirst().orElse(null) : null;
    if (named != null && !named.equals(actor.country())) {
      String id = named + actor.id().substring(Math.max(0, actor.id().indexOf('/')));
      return in(named, id, actor.mention().text(), actor);
    }
    String country = actor.country() == null ? of(head) : null;
    return country == null ? actor : in(country, actor.id(), actor.name(), actor);
  }

  /** A person at home in a state, unless something else is known. */
  static Actor in(Actor state, Actor person) {
    return Parties.isHomeless(person)
        ? in(state.country(), person.id(), person.name(), person)
        : person;
  }

  private static Actor in(String country, String id, String name, Actor actor) {
    return new Actor(
        id,
        name,
        actor.kind(),
        country,
        actor.role(),
        actor.affiliation(),
        actor.sector(),
        actor.mention());
  }

  /** The country that the phrase tells, or {@code null}. */
  String of(int head) {
    boolean people = sentence.name(head).endsWith("NORP");
    Stream<String> own = people ? cast.country(sentence, head).stream() : Stream.empty();
    return Stream.of(own, before(head, 2), after(head), affected(head))
        .flatMap(found -> found)
        .findFirst()
        .orElse(null);
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
    return Stream.concat(after(head, 2), after(head, "near"));
  }

  /** "families displaced by the floods in Norland". */
  private Stream<String> affected(int head) {
    int clause = clauses.tree().child(head, "acl");
    Stream.Builder<String> found = Stream.builder();
    boolean hit = clause >= 0 && sentence.tag(clause).equals("VBN");
    for (int token = hit ? clauses.tree().first(clause) : 0;
        hit && token <= clauses.tree().last(clause);
        token++) {
      boolean place = clauses.tree().label(token).equals("pobj");
      int preposition = clauses.tree().head(token);
      if (place && words.lemma(preposition).equals("in")) {
        cast.country(sentence, token).ifPresent(found);
      }
    }
    return found.build();
  }

  /** "villages near Norland's border". */
  private Stream<String> after(int head, String preposition) {
    return clauses.phrases(head, preposition).stream()
        .flatMap(
            phrase -> Stream.concat(cast.country(sentence, phrase).stream(), before(phrase, 1)));
  }

  private Stream<String> after(int head, int depth) {
    if (depth == 0) {
      return Stream.empty();
    }
    return AFTER.stream()
        .flatMap(preposition -> clauses.phrases(head, preposition).stream())
        .flatMap(
            phrase ->
                Stream.of(
                        cast.country(sentence, phrase).stream(),
                        before(phrase, 1),
                        after(phrase, depth - 1))
                    .flatMap(found -> found));
  }
}
