package org.demarche.extract.event;

import java.util.List;
import java.util.Set;
import org.demarche.extract.actor.Cast;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.record.Actor;

/**
 * Gives actors whose country nobody knows the one that stands in their own phrase: "Norlander
 * hackers", "a Norlander police squad", "rebels in Norland".
 */
final class Nationality {

  private static final Set<String> BEFORE = Set.of("compound", "nmod", "amod", "poss");
  private static final Set<String> PLACES = Set.of("NORP", "GPE", "LOC", "FAC");
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
    String named = assembly ? before(head, 2) : null;
    if (named != null && !named.equals(actor.country())) {
      String id = named + actor.id().substring(Math.max(0, actor.id().indexOf('/')));
      return in(named, id, actor.mention().text(), actor);
    }
    String country = actor.country() == null ? of(head) : null;
    return country == null
        ? actor
        : in(country, actor.id(), actor.name(), isPlace(head) ? peopled(actor) : actor);
  }

  private boolean isPlace(int head) {
    return isNamed(head) && !sentence.name(head).endsWith("NORP");
  }

  /** A town is those who live there, not its country's government. */
  private static Actor peopled(Actor place) {
    return new Actor(
        place.id(),
        place.name(),
        place.kind(),
        place.country(),
        place.role(),
        place.affiliation(),
        place.sector() == null ? "CVL" : place.sector(),
        place.mention());
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
    String own = isNamed(head) ? named(head) : null;
    String before = own == null ? before(head, 2) : own;
    String after = before == null ? after(head, 2) : before;
    String near = after == null ? after(head, "near", 0) : after;
    return near == null ? affected(head) : near;
  }

  /** A people or a place. */
  private boolean isNamed(int token) {
    String name = sentence.name(token);
    return name.length() > 2 && PLACES.contains(name.substring(2));
  }

  private String named(int token) {
    return cast.country(sentence, token).orElse(null);
  }

  private String before(int head, int depth) {
    for (int child : clauses.tree().children(head)) {
      if (child < head && BEFORE.contains(clauses.tree().label(child))) {
        String country = named(child);
        if (country == null && depth > 1 && !clauses.tree().label(child).equals("poss")) {
          country = before(child, depth - 1);
        }
        if (country != null) {
          return country;
        }
      }
    }
    return null;
  }

  private String after(int head, int depth) {
    for (String preposition : AFTER) {
      String country = after(head, preposition, depth - 1);
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** "villages near Norland's border". */
  private String after(int head, String preposition, int depth) {
    for (int phrase : clauses.phrases(head, preposition)) {
      String own = named(phrase);
      String before = own == null ? before(phrase, 1) : own;
      String country = before == null && depth > 0 ? after(phrase, depth) : before;
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** "families displaced by the floods in Norland". */
  private String affected(int head) {
    Tree tree = clauses.tree();
    int clause = tree.child(head, "acl");
    if (clause < 0 || !sentence.tag(clause).equals("VBN")) {
      return null;
    }
    for (int token = tree.first(clause); token <= tree.last(clause); token++) {
      if (tree.label(token).equals("pobj") && words.lemma(tree.head(token)).equals("in")) {
        String country = named(token);
        if (country != null) {
          return country;
        }
      }
    }
    return null;
  }
}
