package org.demarche.extract.actor;

import java.util.Locale;
import java.util.Set;
import org.demarche.extract.language.Sentence;

/** Gives persons the role and the affiliation that a phrase says of them. */
final class Qualification {

  private static final Set<String> PAST =
      Set.of("former", "ex", "late", "ousted", "deposed", "onetime", "then");

  private static final Set<String> PART_OF_ROLE =
      Set.of(
          "former", "deputy", "first", "acting", "senior", "chief", "official", "special", "vice");

  private Qualification() {}

  static void qualify(Entity person, Phrase phrase, Belonging belonging) {
    Role role = phrase.role();
    if (person.role == null
        || person.presumed
        || (person.affiliation == null && belonging != null)) {
      belonging = belonging == null && person.presumed ? presumed(person) : belonging;
      person.presumed = false;
      person.role = roleWords(phrase);
      person.sector = role.sector();
      person.calledBy = role.words();
      person.institution = role.institution();
      person.principal = principal(phrase, belonging);
      if (belonging != null) {
        person.country = belonging.country();
        person.affiliation = belonging.name();
      }
    }
    if (role.gender() != Gender.unknown) {
      person.gender = role.gender();
    }
  }

  /** "President Soto", of a country that the article takes as known. */
  private static Belonging presumed(Entity person) {
    return new Belonging(person.affiliation, person.country, person.country, true);
  }

  /** Who holds no office any more speaks for nobody else. */
  static String principal(Phrase phrase, Belonging belonging) {
    Role role = phrase.role();
    if (belonging == null || isFormer(phrase)) {
      return null;
    }
    boolean representative = role.representative() || !belonging.official();
    return representative ? belonging.principal() : null;
  }

  private static boolean isFormer(Phrase phrase) {
    for (int token = phrase.first; token < phrase.unit.first(); token++) {
      if (PAST.contains(phrase.sentence.form(token).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    String words = phrase.role().words();
    return words.startsWith("former ") || words.startsWith("ex-");
  }

  private static String roleWords(Phrase phrase) {
    Sentence sentence = phrase.sentence;
    int first = phrase.unit.first();
    while (first > phrase.first
        && PART_OF_ROLE.contains(sentence.form(first - 1).toLowerCase(Locale.ROOT))) {
      first--;
    }
    return Bodies.words(sentence, first, phrase.unit.last()).toLowerCase(Locale.ROOT);
  }
}
