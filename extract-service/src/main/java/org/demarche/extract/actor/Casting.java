package org.demarche.extract.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Actor;

/**
 * Leads each noun phrase of an article to an entity: first everybody who is named in full, then one
 * pass from left to right. Confined to one thread.
 */
final class Casting {

  private static final double SUBJECT = 1.0;
  private static final double SPEAKING = 0.6;
  private static final double OTHER = 0.4;
  private static final double BESIDE = 0.2;
  private static final double QUOTED = 0.25;

  private final Persons persons;
  private final Bodies bodies;
  private final Belongings belongings;
  private final Holders holders;
  private final Home home;
  private final Union union;
  private final Documents documents = new Documents();
  private final Recent people = new Recent();
  private final Recent others = new Recent();

  Casting(Gazetteer gazetteer, Nouns nouns, Leaders leaders, LocalDate day, String place) {
    this.persons = new Persons(nouns, leaders, day);
    this.bodies = new Bodies(gazetteer, others);
    this.belongings = new Belongings(bodies);
    this.home = new Home(gazetteer, place);
    this.union = new Union(gazetteer);
    this.holders = new Holders(people, bodies, belongings, home);
  }

  void cast(List<List<Phrase>> sentences) {
    sentences.forEach(this::learnNames);
    sentences.forEach(union::heard);
    sentences.forEach(phrases -> Apposition.in(phrases, this::qualify));
    sentences.forEach(Apposition::respectively);
    Genders.learn(sentences);
    sentences.forEach(this::resolve);
  }

  /** Persons of full name, so that a headline's surname finds them. */
  private void learnNames(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      PersonName name = phrase.kind == Phrase.Kind.person ? phrase.personName() : null;
      if (name != null && name.isFull()) {
        phrase.entity = persons.learn(name);
        Genders.told(phrase, phrase.entity);
        if (phrase.role() != null) {
          qualify(phrase.entity, phrase);
        }
      }
    }
  }

  private void qualify(Entity person, Phrase phrase) {
    Qualification.qualify(person, phrase, belongings.of(phrase));
  }

  private void resolve(List<Phrase> phrases) {
    Phrase previous = null;
    Entity subject = null;
    for (Phrase phrase : phrases) {
      if (phrase.entity == null) {
        phrase.entity = find(phrase, phrases, subject);
      }
      home.heard(phrase);
      if (phrase.entity != null) {
        phrase.entity.mention(phrase.order, weight(phrase));
        (phrase.entity.isPerson() ? people : others).mention(phrase.entity);
        documents.heard(phrase);
        subject = phrase.subject && !phrase.quoted ? phrase.entity : subject;
        acronym(previous, phrase);
      }
      previous = phrase;
    }
  }

  private static double weight(Phrase phrase) {
    double other = phrase.kind == Phrase.Kind.known ? BESIDE : OTHER;
    double weight = (phrase.subject ? SUBJECT : other) + (phrase.speaking ? SPEAKING : 0);
    return phrase.quoted ? weight * QUOTED : weight;
  }

  /** "Association of Mills (AM)". */
  private void acronym(Phrase previous, Phrase phrase) {
    Sentence sentence = phrase.sentence;
    boolean bracketed =
        previous != null
            && previous.entity != null
            && !previous.entity.isPerson()
            && phrase.first == previous.last + 2
            && sentence.tag(phrase.first - 1).equals("-LRB-")
            && phrase.kind == Phrase.Kind.name
            && phrase.first == phrase.last;
    if (bracketed) {
      bodies.alias(sentence.form(phrase.first), previous.entity);
      phrase.entity = previous.entity;
    }
  }

  private Entity find(Phrase phrase, List<Phrase> phrases, Entity subject) {
    return switch (phrase.kind) {
      case pronoun -> pronoun(phrase, phrases);
      case person -> person(phrase);
      case known -> phrase.known().acts() ? bodies.known(union.meant(phrase)) : null;
      case institution -> institution(phrase);
      case role -> holders.of(phrase, subject);
      case document -> documents.author(phrase, subject);
      case name -> name(phrase);
      case common -> bodies.called(phrase.sentence.lemma(phrase.last), phrase);
    };
  }

  private Entity institution(Phrase phrase) {
    Known country = Belongings.country(phrase);
    boolean bare = phrase.first == phrase.unit.first() || phrase.definite;
    boolean open = country == null && bare && phrase.possessor == null && phrase.complement == null;
    return bodies.institution(
        phrase, phrase.unit, country, open ? home.of(phrase.institution()) : null);
  }

  private Entity person(Phrase phrase) {
    PersonName name = phrase.personName();
    if (name == null) {
      return null;
    }
    Entity person =
        name.isFull() ? null : persons.called(name.last(), Genders.ofTitle(phrase), phrase.order);
    if (person == null) {
      person = persons.learn(name);
    }
    Genders.told(phrase, person);
    if (phrase.role() != null) {
      qualify(person, phrase);
      settle(person, phrase);
    }
    return person;
  }

  /** "Prime Minister Soto", of the only state that is spoken of. */
  private void settle(Entity person, Phrase phrase) {
    Known state = person.country == null ? home.of(phrase.role()) : null;
    if (state != null && person.affiliation == null) {
      person.country = state.country();
      person.affiliation = state.name();
      person.principal = Qualification.principal(phrase, Belonging.of(state));
    }
  }

  private Entity name(Phrase phrase) {
    Sentence sentence = phrase.sentence;
    String words = Bodies.words(sentence, phrase.nameFirst, phrase.last);
    Entity alias = bodies.alias(words);
    if (alias != null) {
      return alias;
    }
    String name = sentence.name(phrase.last);
    PersonName personName = phrase.personName();
    Entity person = persons.called(personName.last(), Genders.ofTitle(phrase), phrase.order);
    boolean same =
        person != null
            && (!personName.isFull() || person.personName.words().contains(personName.first()));
    if (same && !name.endsWith("GPE")) {
      phrase.kind = Phrase.Kind.person;
      return person;
    }
    boolean organization =
        name.endsWith("ORG")
            || name.endsWith("NORP")
            || OrganizationNames.isEnding(sentence, phrase.last);
    return organization ? organization(phrase, words) : null;
  }

  private Entity organization(Phrase phrase, String words) {
    Entity entity = bodies.named(words);
    if (entity.country == null
        && phrase.modifier != null
        && phrase.modifier.meaning() instanceof Known known
        && entity.kind == Actor.Kind.organization) {
      entity.country = known.country();
    }
    return entity;
  }

  private Entity pronoun(Phrase phrase, List<Phrase> phrases) {
    String form = phrase.sentence.form(phrase.first).toLowerCase(Locale.ROOT);
    if (Set.of("he", "him", "himself").contains(form)) {
      return gendered(Salience.best(people.all(), Gender.male, phrase, phrases), Gender.male);
    }
    if (Set.of("she", "her", "herself").contains(form)) {
      return gendered(Salience.best(people.all(), Gender.female, phrase, phrases), Gender.female);
    }
    boolean thing = form.equals("it") || form.equals("itself");
    if (!thing && !Set.of("they", "them", "themselves").contains(form)) {
      return null;
    }
    List<Entity> candidates =
        others.all().stream().filter(body -> !(thing && body.plural)).toList();
    return Salience.best(candidates, Gender.unknown, phrase, phrases);
  }

  /** Who was once called "he" is no "she" later. */
  private static Entity gendered(Entity person, Gender gender) {
    if (person != null && person.gender == Gender.unknown) {
      person.gender = gender;
    }
    return person;
  }
}
