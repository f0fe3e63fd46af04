package org.demarche.extract.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Actor;

/**
 * States, institutions, organizations, groups and unnamed persons of an article. Confined to one
 * thread.
 */
final class Bodies {

  /** Nouns by which any organization may be called again. */
  private static final Set<String> GENERIC =
      Set.of(
          "company",
          "firm",
          "group",
          "organization",
          "organisation",
          "charity",
          "outlet",
          "manufacturer",
          "giant",
          "carmaker",
          "ngo",
          "airline",
          "corporation",
          "team",
          "startup",
          "retailer",
          "agency");

  private final Gazetteer gazetteer;
  private final Recent recent;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Entity> aliases = new HashMap<>();

  /**
   * @param recent what has been mentioned last, persons apart
   */
  Bodies(Gazetteer gazetteer, Recent recent) {
    this.gazetteer = gazetteer;
    this.recent = recent;
  }

  Entity get(String id, Actor.Kind kind, String name) {
    return entities.computeIfAbsent(id, unused -> new Entity(kind, id, name));
  }

  Entity known(Known known) {
    Entity entity = get(known.id(), known.kind(), known.name());
    entity.country = known.country();
    entity.sector = known.sector();
    entity.principal = known.speaksFor();
    return entity;
  }

  /** An organization by a name that no lexicon knows; "Acme" is "Acme Mills" named before. */
  Entity named(String name) {
    Entity alias = aliases.get(name);
    if (alias != null) {
      return alias;
    }
    for (Entity entity : recent.all()) {
      if (entity.kind == Actor.Kind.organization && entity.name.startsWith(name + " ")) {
        return entity;
      }
    }
    return get("org/" + Slug.of(name), Actor.Kind.organization, name);
  }

  /** "Association of Mills (AM)": both names mean one. */
  void alias(String acronym, Entity entity) {
    aliases.putIfAbsent(acronym, entity);
  }

  Entity alias(String name) {
    return aliases.get(name);
  }

  /**
   * The institution that a phrase names.
   *
   * @param country the state or body it names with it, or {@code null}
   */
  Entity institution(Phrase phrase, Unit unit, Known country) {
    return institution(phrase, unit, country, null);
  }

  /**
   * @param home whose it is where the phrase names nobody and none was named before, or {@code
   *     null}
   */
  Entity institution(Phrase phrase, Unit unit, Known country, Known home) {
    Institution institution = (Institution) unit.meaning();
    if (country == null && phrase.definite && !isPossessed(phrase) && unit.last() == phrase.last) {
      Entity earlier = earlier(institution, phrase);
      if (earlier != null) {
        return earlier;
      }
    }
    Known whose = country == null ? home : country;
    boolean ofState = whose != null && whose.kind() == Actor.Kind.state;
    if (ofState && institution.kind() == Actor.Kind.institution) {
      return official(institution, whose);
    }
    return unofficial(institution, country, phrase, unit);
  }

  private Entity official(Institution institution, Known country) {
    Entity entity =
        get(
            country.country() + "/" + institution.code(),
            Actor.Kind.institution,
            gazetteer.adjective(country) + " " + institution.name());
    entity.country = country.country();
    entity.sector = institution.sector();
    entity.institution = institution.code();
    entity.principal = institution.representative() ? country.speaksFor() : null;
    return entity;
  }

  private Entity unofficial(Institution institution, Known country, Phrase phrase, Unit unit) {
    String words = described(phrase, unit);
    String name = country == null ? words : gazetteer.adjective(country) + " " + words;
    boolean group = institution.kind() == Actor.Kind.group || isPlural(phrase, unit);
    Entity entity =
        get(
            (group ? "group/" : "org/") + Slug.of(name),
            group ? Actor.Kind.group : Actor.Kind.institution,
            name);
    entity.sector = institution.sector();
    entity.institution = institution.code();
    entity.country = country == null ? null : country.country();
    entity.plural = isPlural(phrase, unit);
    return entity;
  }

  private static boolean isPlural(Phrase phrase, Unit unit) {
    return phrase.sentence.tag(unit.last()).endsWith("S");
  }

  /** The noun with the adjectives and names before it, without a demonym. */
  private static String described(Phrase phrase, Unit unit) {
    int first = unit.first();
    Sentence sentence = phrase.sentence;
    while (first > phrase.first
        && (sentence.tag(first - 1).startsWith("J") || sentence.tag(first - 1).startsWith("N"))
        && !(phrase.modifier != null
            && phrase.modifier.last() == first - 1
            && phrase.modifier.meaning() instanceof Known)) {
      first--;
    }
    return words(sentence, first, unit.last());
  }

  /** "the ministry" after "the Peruvian ministry of health", "the company" after "Acme Mills". */
  private Entity earlier(Institution institution, Phrase phrase) {
    String noun =
        words(phrase.sentence, phrase.unit == null ? phrase.last : phrase.unit.first(), phrase.last)
            .toLowerCase(Locale.ROOT);
    Entity best = null;
    double most = 0;
    for (Entity entity : recent.all()) {
      double present = fit(institution, noun, entity) * entity.salience(phrase.order);
      if (present > most) {
        best = entity;
        most = present;
      }
    }
    return best;
  }

  private static double fit(Institution institution, String noun, Entity entity) {
    if (institution.code().equals(entity.institution)) {
      return 2;
    }
    boolean ministry =
        institution.code().equals("MINISTRY")
            && entity.institution != null
            && entity.name.endsWith("Ministry");
    if (ministry) {
      return 2;
    }
    if (entity.kind != Actor.Kind.organization) {
      return 0;
    }
    return isIn(noun, entity) ? 2 : GENERIC.contains(noun) ? 0.5 : 0;
  }

  private static boolean isIn(String noun, Entity entity) {
    return noun.length() > 3 && entity.name.toLowerCase(Locale.ROOT).contains(noun);
  }

  /** "the board" after "Board of Mills", "the firm" after "Acme", where no lexicon has the noun. */
  Entity called(String noun, Phrase phrase) {
    if (!phrase.definite || isPossessed(phrase)) {
      return null;
    }
    Entity best = null;
    double most = 0.1;
    for (Entity entity : recent.all()) {
      double fit = isIn(noun, entity) ? 2 : GENERIC.contains(noun) ? 0.5 : 0;
      if (entity.kind == Actor.Kind.organization && fit * entity.salience(phrase.order) > most) {
        best = entity;
        most = fit * entity.salience(phrase.order);
      }
    }
    return best;
  }

  /** "his office" */
  private static boolean isPossessed(Phrase phrase) {
    return phrase.possessor != null || phrase.sentence.tag(phrase.first).equals("PRP$");
  }

  static String words(Sentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int token = first; token <= last; token++) {
      boolean joined = token > first && sentence.start(token) == sentence.end(token - 1);
      words.append(token == first || joined ? "" : " ").append(sentence.form(token));
    }
    return words.toString();
  }
}
