package org.demarche.extract.actor;

import java.util.Set;
import org.demarche.record.Actor;

/** Leads phrases like "the minister" to who is called so. Confined to one thread. */
final class Holders {

  /** Somebody must have been spoken of this recently to be called by a noun never used for them. */
  private static final double PRESENT = 0.5;

  private static final double LEAST = 0.02;

  /** "the official", after "an official", rather than a minister of that name. */
  private static final double NAMED = 3;

  private final Recent people;
  private final Bodies bodies;
  private final Belongings belongings;
  private final Home home;

  Holders(Recent people, Bodies bodies, Belongings belongings, Home home) {
    this.home = home;
    this.people = people;
    this.bodies = bodies;
    this.belongings = belongings;
  }

  /**
   * "the minister", "a Peruvian official", "the diplomats".
   *
   * @param subject of the clause, who is not its object: "The president dismissed the minister"; or
   *     {@code null}
   */
  Entity of(Phrase phrase, Entity subject) {
    Belonging belonging = belongings.of(phrase);
    if (phrase.definite && !phrase.plural) {
      Entity holder = holder(phrase, belonging);
      if (holder != null && (phrase.subject || holder != subject)) {
        return holder;
      }
    }
    return unnamed(phrase, belonging == null ? atHome(phrase) : belonging);
  }

  /** "the foreign minister", where only one state is spoken of. */
  private Belonging atHome(Phrase phrase) {
    boolean open = phrase.definite && phrase.possessor == null && phrase.complement == null;
    boolean own = open && phrase.sentence.form(phrase.first).equalsIgnoreCase("the");
    Known state = own ? home.of(phrase.role()) : null;
    return state == null ? null : Belonging.of(state);
  }

  private Entity unnamed(Phrase phrase, Belonging belonging) {
    Role role = phrase.role();
    String words = Bodies.words(phrase.sentence, withoutDeterminer(phrase), phrase.last);
    String of = belonging == null || words.contains(belonging.name()) ? "" : " " + belonging.name();
    Entity entity =
        bodies.get(
            (phrase.plural ? "group/" : "unnamed/") + Slug.of(words + of),
            phrase.plural ? Actor.Kind.group : Actor.Kind.person,
            words);
    entity.role = role.words();
    entity.calledBy = role.words();
    entity.sector = role.sector();
    entity.gender = role.gender();
    entity.plural = phrase.plural;
    entity.institution = role.institution();
    if (belonging != null) {
      entity.country = belonging.country();
      entity.affiliation = belonging.name();
      entity.principal = Qualification.principal(phrase, belonging);
    }
    return entity;
  }

  private static int withoutDeterminer(Phrase phrase) {
    String tag = phrase.sentence.tag(phrase.first);
    return phrase.first < phrase.last && Set.of("DT", "PRP$").contains(tag)
        ? phrase.first + 1
        : phrase.first;
  }

  /** Who holds the role, or may be called by it, and is most present. */
  private Entity holder(Phrase phrase, Belonging belonging) {
    Entity best = null;
    double most = LEAST;
    for (Entity person : people.all()) {
      double fit =
          Calling.fit(phrase.role(), person, belonging == null ? null : belonging.country());
      double score = fit * (0.05 + person.salience(phrase.order));
      if (score > most) {
        best = person;
        most = score;
      }
    }
    for (Entity person : people.all()) {
      boolean same = person.personName == null && phrase.role().words().equals(person.calledBy);
      if (same && belonging == null && NAMED * person.salience(phrase.order) > most) {
        best = person;
        most = NAMED * person.salience(phrase.order);
      }
    }
    return best != null ? best : anybody(phrase, belonging);
  }

  /** "the 32-year-old labourer": who was spoken of last, as long as nothing is against it. */
  private Entity anybody(Phrase phrase, Belonging belonging) {
    Role role = phrase.role();
    if (belonging != null
        || phrase.possessor != null
        || phrase.complement != null
        || !role.sector().equals("CVL")) {
      return null;
    }
    Entity best = null;
    double most = PRESENT;
    for (Entity person : people.all()) {
      boolean open =
          person.personName != null
              && (person.sector == null || person.sector.equals(role.sector()));
      if (open && role.gender().agrees(person.gender) && person.salience(phrase.order) > most) {
        best = person;
        most = person.salience(phrase.order);
      }
    }
    return best;
  }
}
