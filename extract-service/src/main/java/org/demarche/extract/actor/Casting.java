package org.demarche.extract.actor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.extract.article.Text;
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
  private static final double QUOTED = 0.25;

  private final Gazetteer gazetteer;
  private final Persons persons;
  private final Map<String, Entity> others = new LinkedHashMap<>();
  private final IdentityHashMap<Sentence, Text> texts;

  Casting(Gazetteer gazetteer, Nouns nouns, IdentityHashMap<Sentence, Text> texts) {
    this.gazetteer = gazetteer;
    this.texts = texts;
    this.persons = new Persons(nouns);
  }

  void cast(List<List<Phrase>> sentences) {
    sentences.forEach(this::learnNames);
    sentences.forEach(this::appositions);
    for (List<Phrase> phrases : sentences) {
      for (Phrase phrase : phrases) {
        resolve(phrase, phrases);
      }
    }
  }

  /** Persons of full name, so that a headline's surname finds them. */
  private void learnNames(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      PersonName name = phrase.kind == Phrase.Kind.person ? phrase.personName() : null;
      if (name != null && name.isFull()) {
        phrase.entity = persons.learn(name);
        gender(phrase, phrase.entity);
        if (phrase.role() != null) {
          qualify(phrase.entity, phrase);
        }
      }
    }
  }

  private static void gender(Phrase phrase, Entity entity) {
    Gender told = titleGender(phrase);
    if (told == Gender.unknown && phrase.role() != null) {
      told = phrase.role().gender();
    }
    if (told != Gender.unknown) {
      entity.gender = told;
    }
  }

  static Gender titleGender(Phrase phrase) {
    for (int token = phrase.first; token < Math.max(phrase.first, phrase.nameFirst); token++) {
      String title = phrase.sentence.form(token).toLowerCase(Locale.ROOT);
      if (Set.of("mr", "mr.", "sir", "lord", "herr", "king", "prince").contains(title)) {
        return Gender.male;
      }
      if (Set.of(
              "mrs",
              "mrs.",
              "ms",
              "ms.",
              "miss",
              "dame",
              "lady",
              "madam",
              "mme",
              "mme.",
              "queen",
              "princess")
          .contains(title)) {
        return Gender.female;
      }
    }
    return Gender.unknown;
  }

  /** "NAME, ROLE of ORG", "ROLE of ORG, NAME", "NAME, who is the ROLE". */
  private void appositions(List<Phrase> phrases) {
    for (int i = 0; i + 1 < phrases.size(); i++) {
      Phrase one = phrases.get(i);
      int gap = chainEnd(one);
      for (int j = i + 1; j < Math.min(phrases.size(), i + 5); j++) {
        Phrase other = phrases.get(j);
        if (isApposed(one.sentence, gap, other.first)) {
          appose(one, other);
        }
      }
    }
  }

  /** The last token of a phrase with its complements: "the minister of health of Peru". */
  private static int chainEnd(Phrase phrase) {
    Phrase end = phrase;
    for (int depth = 0; depth < 4 && end.complement != null; depth++) {
      end = end.complement;
    }
    return end.last;
  }

  private static boolean isApposed(Sentence sentence, int last, int first) {
    if (first <= last + 1 || first > last + 6 || !sentence.tag(last + 1).equals(",")) {
      return first == last + 2 && Set.of("is", "was").contains(sentence.form(last + 1));
    }
    for (int token = last + 2; token < first; token++) {
      String form = sentence.form(token).toLowerCase(Locale.ROOT);
      boolean age = sentence.tag(token).equals("CD") || form.equals(",");
      if (!age
          && !Set.of("who", "is", "was", "currently", "also", "then", "once", "formerly", "now")
              .contains(form)) {
        return false;
      }
    }
    return true;
  }

  private void appose(Phrase one, Phrase other) {
    if (one.kind == Phrase.Kind.person && one.entity != null && isRoleOf(other)) {
      other.entity = one.entity;
      qualify(one.entity, other);
    } else if (isRoleOf(one)
        && other.kind == Phrase.Kind.person
        && other.entity != null
        && one.sentence.tag(other.first - 1).equals(",")) {
      one.entity = other.entity;
      qualify(other.entity, one);
    }
  }

  private static boolean isRoleOf(Phrase phrase) {
    return phrase.kind == Phrase.Kind.role && !phrase.plural && phrase.entity == null;
  }

  /** Gives a person what a phrase with a role says of it. */
  private void qualify(Entity person, Phrase phrase) {
    Role role = phrase.role();
    Belonging belonging = belonging(phrase);
    boolean former = isFormer(phrase);
    if (person.role == null || (person.affiliation == null && belonging != null)) {
      person.role = roleWords(phrase);
      person.sector = role.sector();
      person.calledBy = role.words();
      person.institution = role.institution();
      if (belonging != null) {
        person.country = belonging.country;
        person.affiliation = belonging.name;
      }
      person.principal = former ? null : principal(role, belonging);
    }
    if (role.gender() != Gender.unknown) {
      person.gender = role.gender();
    }
  }

  private static boolean isFormer(Phrase phrase) {
    for (int token = phrase.first; token < phrase.unit.first(); token++) {
      if (Set.of("former", "ex", "late", "ousted", "deposed", "onetime")
          .contains(phrase.sentence.form(token).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return phrase.role().words().startsWith("former ") || phrase.role().words().startsWith("ex-");
  }

  private static String principal(Role role, Belonging belonging) {
    if (belonging == null) {
      return null;
    }
    return role.representative() || !belonging.isState ? belonging.principal : null;
  }

  private String roleWords(Phrase phrase) {
    Sentence sentence = phrase.sentence;
    int first = phrase.unit.first();
    while (first > phrase.first
        && Set.of(
                "former",
                "deputy",
                "first",
                "acting",
                "senior",
                "chief",
                "official",
                "special",
                "vice")
            .contains(sentence.form(first - 1).toLowerCase(Locale.ROOT))) {
      first--;
    }
    return texts
        .get(sentence)
        .slice(sentence.start(first), sentence.end(phrase.unit.last()))
        .toLowerCase(Locale.ROOT);
  }

  /** What somebody belongs to. */
  private record Belonging(String name, String country, String principal, boolean isState) {}

  /**
   * "Peru's minister", "the Peruvian minister", "minister of Peru", "spokesman for the ministry".
   */
  private Belonging belonging(Phrase phrase) {
    if (phrase.possessor != null) {
      Belonging belonging = ofPhrase(phrase.possessor);
      if (belonging != null) {
        return belonging;
      }
    }
    if (phrase.modifier != null && phrase.modifier.last() < headFirst(phrase)) {
      Belonging belonging = ofModifier(phrase);
      if (belonging != null) {
        return belonging;
      }
    }
    return phrase.complement == null ? null : ofPhrase(phrase.complement);
  }

  private static int headFirst(Phrase phrase) {
    return phrase.unit == null ? phrase.last : phrase.unit.first();
  }

  private Belonging ofModifier(Phrase phrase) {
    if (phrase.modifier.meaning() instanceof Known known) {
      return of(known);
    }
    if (phrase.modifier.meaning() instanceof Institution institution) {
      return of(
          institution(
              institution,
              countryBefore(phrase, phrase.modifier.first()),
              phrase,
              phrase.modifier));
    }
    if (phrase.modifier.meaning() == null) {
      String name = words(phrase.sentence, phrase.modifier.first(), phrase.modifier.last());
      return new Belonging(name, null, "org/" + Slug.of(name), false);
    }
    return null;
  }

  private Belonging ofPhrase(Phrase phrase) {
    if (phrase.kind == Phrase.Kind.known) {
      return of(phrase.known());
    }
    if (phrase.kind == Phrase.Kind.institution) {
      return of(institutionOf(phrase));
    }
    if (phrase.kind == Phrase.Kind.name) {
      String name = words(phrase.sentence, phrase.nameFirst, phrase.last);
      return new Belonging(name, null, "org/" + Slug.of(name), false);
    }
    return null;
  }

  private static Belonging of(Known known) {
    boolean state = known.kind() == Actor.Kind.state;
    return new Belonging(known.name(), known.country(), known.speaksFor(), state);
  }

  private static Belonging of(Entity institution) {
    return new Belonging(
        institution.name,
        institution.country,
        institution.principal(),
        institution.country != null);
  }

  private void resolve(Phrase phrase, List<Phrase> phrases) {
    if (phrase.entity == null) {
      phrase.entity = find(phrase, phrases);
    }
    if (phrase.entity != null) {
      if (phrase.entity.isPerson()) {
        gender(phrase, phrase.entity);
      }
      phrase.entity.mention(phrase.order, weight(phrase));
    }
  }

  private static double weight(Phrase phrase) {
    double weight = phrase.subject ? SUBJECT : OTHER;
    if (phrase.speaking) {
      weight += SPEAKING;
    }
    return phrase.quoted ? weight * QUOTED : weight;
  }

  private Entity find(Phrase phrase, List<Phrase> phrases) {
    return switch (phrase.kind) {
      case pronoun -> pronoun(phrase, phrases);
      case person -> person(phrase);
      case known -> phrase.known().acts() ? known(phrase.known()) : null;
      case institution -> institutionOf(phrase);
      case role -> role(phrase);
      case document -> document(phrase);
      case name -> name(phrase);
      case common -> null;
    };
  }

  private Entity person(Phrase phrase) {
    PersonName name = phrase.personName();
    if (name == null) {
      return null;
    }
    if (name.isFull()) {
      return persons.learn(name);
    }
    Gender gender = titleGender(phrase);
    Entity known = persons.called(name.last(), gender, phrase.order);
    if (known == null) {
      known = persons.learn(name);
    }
    if (phrase.role() != null) {
      qualify(known, phrase);
    }
    return known;
  }

  private Entity name(Phrase phrase) {
    PersonName name = phrase.personName();
    if (name != null) {
      Entity person = persons.called(name.last(), titleGender(phrase), phrase.order);
      boolean matches =
          person != null && (!name.isFull() || person.personName.words().contains(name.first()));
      if (matches && !phrase.sentence.name(phrase.last).endsWith("GPE")) {
        phrase.kind = Phrase.Kind.person;
        return person;
      }
    }
    String ner = phrase.sentence.name(phrase.last);
    if (ner.endsWith("GPE")
        || ner.endsWith("LOC")
        || ner.endsWith("FAC")
        || ner.endsWith("DATE")
        || ner.endsWith("EVENT")) {
      return null;
    }
    if (!ner.endsWith("ORG")
        && !ner.endsWith("NORP")
        && !Phraser.isOrganization(phrase.sentence, phrase.last)) {
      return null;
    }
    String words = words(phrase.sentence, phrase.nameFirst, phrase.last);
    return other("org/" + Slug.of(words), Actor.Kind.organization, words);
  }

  private Entity known(Known known) {
    Entity entity = other(known.id(), known.kind(), known.name());
    entity.country = known.country();
    entity.sector = known.sector();
    entity.principal = known.speaksFor();
    return entity;
  }

  private Entity other(String id, Actor.Kind kind, String name) {
    return others.computeIfAbsent(id, unused -> new Entity(kind, id, name));
  }

  private Entity institutionOf(Phrase phrase) {
    Institution institution = phrase.institution();
    Known country = country(phrase);
    if (country == null && phrase.definite) {
      Entity earlier = earlier(institution, phrase);
      if (earlier != null) {
        return earlier;
      }
    }
    return institution(institution, country, phrase, phrase.unit);
  }

  /** The state or body that the phrase names beside its head. */
  private Known country(Phrase phrase) {
    if (phrase.possessor != null && phrase.possessor.known() != null) {
      return phrase.possessor.known();
    }
    Known before = countryBefore(phrase, headFirst(phrase));
    if (before != null) {
      return before;
    }
    return phrase.complement == null ? null : phrase.complement.known();
  }

  private static Known countryBefore(Phrase phrase, int before) {
    return phrase.modifier != null
            && phrase.modifier.last() < before
            && phrase.modifier.meaning() instanceof Known known
        ? known
        : null;
  }

  private Entity institution(Institution institution, Known country, Phrase phrase, Unit unit) {
    boolean foreign = country != null && country.country() != null;
    if (foreign
        && institution.kind() == Actor.Kind.institution
        && country.kind() == Actor.Kind.state) {
      return official(institution, country);
    }
    String words = words(phrase.sentence, Math.max(phrase.first, unit.first()), unit.last());
    String name = country == null ? bare(phrase, unit) : adjective(country) + " " + words;
    Actor.Kind kind =
        country == null
            ? institution.kind() == Actor.Kind.institution
                ? Actor.Kind.institution
                : Actor.Kind.group
            : institution.kind();
    Entity entity =
        other((kind == Actor.Kind.group ? "group/" : "org/") + Slug.of(name), kind, name);
    entity.sector = institution.sector();
    entity.institution = institution.code();
    entity.country = country == null ? null : country.country();
    entity.plural = unit.plural() || phrase.sentence.tag(unit.last()).endsWith("S");
    return entity;
  }

  private Entity official(Institution institution, Known country) {
    Entity entity =
        other(
            country.country() + "/" + institution.code(),
            Actor.Kind.institution,
            adjective(country) + " " + institution.name());
    entity.country = country.country();
    entity.sector = institution.sector();
    entity.institution = institution.code();
    entity.principal = institution.representative() ? country.speaksFor() : null;
    return entity;
  }

  private String adjective(Known country) {
    return gazetteer.adjective(country);
  }

  private static String bare(Phrase phrase, Unit unit) {
    int first = unit.first();
    while (first > phrase.first && phrase.sentence.tag(first - 1).startsWith("J")) {
      first--;
    }
    return words(phrase.sentence, first, unit.last());
  }

  static String words(Sentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int token = first; token <= last; token++) {
      boolean joined = token > first && sentence.start(token) == sentence.end(token - 1);
      words.append(token == first || joined ? "" : " ").append(sentence.form(token));
    }
    return words.toString();
  }

  /** "the ministry", after "the Peruvian ministry of health". */
  private Entity earlier(Institution institution, Phrase phrase) {
    Entity best = null;
    double bestSalience = 0;
    for (Entity entity : others.values()) {
      boolean same =
          institution.code().equals(entity.institution)
              || (institution.code().equals("MINISTRY")
                  && entity.institution != null
                  && entity.name.endsWith("Ministry"));
      if (same && entity.salience(phrase.order) > bestSalience) {
        best = entity;
        bestSalience = entity.salience(phrase.order);
      }
    }
    return best;
  }

  /** "the minister", "a Peruvian official", "the diplomats". */
  private Entity role(Phrase phrase) {
    Role role = phrase.role();
    Belonging belonging = belonging(phrase);
    if (phrase.definite && !phrase.plural) {
      Entity holder = holder(role, belonging, phrase);
      if (holder != null) {
        return holder;
      }
    }
    String words = words(phrase.sentence, withoutDeterminer(phrase), phrase.last);
    Actor.Kind kind = phrase.plural ? Actor.Kind.group : Actor.Kind.person;
    String prefix = phrase.plural ? "group/" : "unnamed/";
    Entity entity =
        other(
            prefix + Slug.of(words + " " + (belonging == null ? "" : belonging.name)), kind, words);
    entity.role = role.words();
    entity.calledBy = role.words();
    entity.sector = role.sector();
    entity.gender = role.gender();
    entity.plural = phrase.plural;
    entity.institution = role.institution();
    if (belonging != null) {
      entity.country = belonging.country;
      entity.affiliation = belonging.name;
      entity.principal = isFormer(phrase) ? null : principal(role, belonging);
    }
    return entity;
  }

  private static int withoutDeterminer(Phrase phrase) {
    String tag = phrase.sentence.tag(phrase.first);
    return phrase.first < phrase.last && (tag.equals("DT") || tag.equals("PRP$"))
        ? phrase.first + 1
        : phrase.first;
  }

  /** Who holds the role, or may be called by it, and is most present. */
  private Entity holder(Role role, Belonging belonging, Phrase phrase) {
    Entity best = null;
    double bestScore = 0.02;
    for (Entity person : persons.all()) {
      double fit = Calling.fit(role, person, belonging == null ? null : belonging.country);
      double score = fit * (0.05 + person.salience(phrase.order));
      if (fit > 0 && person.mentions > 0 && score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    for (Entity person : others.values()) {
      boolean same = person.isPerson() && role.words().equals(person.calledBy);
      if (same && belonging == null && person.salience(phrase.order) > bestScore) {
        best = person;
        bestScore = person.salience(phrase.order);
      }
    }
    return best;
  }

  /** "The statement says": what its author says. */
  private Entity document(Phrase phrase) {
    if (phrase.possessor != null && phrase.possessor.entity != null) {
      return phrase.possessor.entity;
    }
    if (phrase.complement != null
        && phrase.complement.entity == null
        && phrase.complement.order == phrase.order) {
      phrase.complement.entity = null;
    }
    if (!phrase.definite) {
      return null;
    }
    Entity best = null;
    double bestSalience = 0.3;
    for (Entity entity : others.values()) {
      if (entity.salience(phrase.order) > bestSalience) {
        best = entity;
        bestSalience = entity.salience(phrase.order);
      }
    }
    return best;
  }

  private Entity pronoun(Phrase phrase, List<Phrase> phrases) {
    String form = phrase.sentence.form(phrase.first).toLowerCase(Locale.ROOT);
    List<Entity> candidates = new ArrayList<>();
    switch (form) {
      case "he", "him", "himself" -> persons.all().forEach(candidates::add);
      case "she", "her", "herself" -> persons.all().forEach(candidates::add);
      case "it", "itself" ->
          others.values().stream().filter(e -> !e.isPerson() && !e.plural).forEach(candidates::add);
      case "they", "them", "themselves" ->
          others.values().stream().filter(e -> !e.isPerson()).forEach(candidates::add);
      default -> {
        return null;
      }
    }
    Gender gender =
        form.startsWith("h") && !form.startsWith("her")
            ? Gender.male
            : form.startsWith("i") || form.startsWith("t") ? Gender.unknown : Gender.female;
    others.values().stream()
        .filter(e -> e.isPerson() && gender != Gender.unknown)
        .forEach(candidates::add);
    return Salience.best(candidates, gender, phrase, phrases);
  }
}
