package org.demarche.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.record.Actor;

/** The persons of an article by their names. Confined to one thread. */
final class Persons {

  private final Nouns nouns;
  private final Leaders leaders;
  private final LocalDate day;
  private final Map<String, Entity> bySlug = new HashMap<>();
  private final Map<String, List<Entity>> byWord = new HashMap<>();

  /**
   * @param day the article speaks of, or {@code null}
   */
  Persons(Nouns nouns, Leaders leaders, LocalDate day) {
    this.nouns = nouns;
    this.leaders = leaders;
    this.day = day;
  }

  /** Learns a full name; spellings of one name, and initials of it, are one person. */
  Entity learn(PersonName printed) {
    PersonName name = printed.isFull() ? printed : leaders.fullName(printed);
    Entity known = bySlug.get(name.slug());
    if (known == null) {
      known = initialsOf(name);
    }
    if (known == null) {
      known = surnameOf(name);
    }
    if (known == null) {
      known = new Entity(Actor.Kind.person, "person/" + name.slug(), name.printed());
      known.personName = name;
      known.gender = nouns.ofGivenName(name.first());
      index(name, known);
      leaders.describe(known, day);
    } else if (isBetter(name, known)) {
      known.name = name.printed();
      known.id = "person/" + name.slug();
      known.personName = name;
      known.gender =
          known.gender == Gender.unknown ? nouns.ofGivenName(name.first()) : known.gender;
    }
    bySlug.put(name.slug(), known);
    return known;
  }

  private static boolean isBetter(PersonName name, Entity known) {
    return PersonName.isInitial(known.personName.first()) && !PersonName.isInitial(name.first());
  }

  private void index(PersonName name, Entity person) {
    for (String word : name.words()) {
      if (!PersonName.isInitial(word)) {
        byWord.computeIfAbsent(PersonName.fold(word), unused -> new ArrayList<>()).add(person);
      }
    }
  }

  /** "R. K. Soto" and "Rosa Soto". */
  private Entity initialsOf(PersonName name) {
    for (Entity person : named(name.last())) {
      boolean surname =
          PersonName.fold(person.personName.last()).equals(PersonName.fold(name.last()));
      boolean initial =
          PersonName.isInitial(person.personName.first()) || PersonName.isInitial(name.first());
      boolean same =
          Character.toLowerCase(person.personName.first().charAt(0))
              == Character.toLowerCase(name.first().charAt(0));
      if (surname && initial && same) {
        return person;
      }
    }
    return null;
  }

  /** "bin Salman" after "Mohammed bin Salman". */
  private Entity surnameOf(PersonName name) {
    for (Entity person : named(name.last())) {
      int rest = person.personName.words().size() - name.words().size();
      if (rest > 0
          && person
              .personName
              .words()
              .subList(rest, rest + name.words().size())
              .equals(name.words())) {
        return person;
      }
    }
    return null;
  }

  private List<Entity> named(String word) {
    return byWord.getOrDefault(PersonName.fold(word), List.of());
  }

  /**
   * The person that a single name means: who has it as surname, else as another name; among several
   * the most present.
   *
   * @return {@code null} where nobody has it
   */
  Entity called(String word, Gender gender, int sentence) {
    Entity best = null;
    double bestScore = -1;
    for (Entity person : named(word)) {
      boolean surname = PersonName.fold(person.personName.last()).equals(PersonName.fold(word));
      double score = (surname ? 10 : 0) + person.salience(sentence);
      if (gender.agrees(person.gender) && score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    return best;
  }
}
