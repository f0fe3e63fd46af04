package org.demarche.extract.actor;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.extract.language.Sentence;

/** Learns the gender of persons from titles, roles and the pronouns around them. */
final class Genders {

  private static final Set<String> MALE_TITLES =
      Set.of("mr", "mr.", "sir", "lord", "herr", "king", "prince");
  private static final Set<String> FEMALE_TITLES =
      Set.of(
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
          "princess");
  private static final Set<String> MALE = Set.of("he", "his", "him", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

  private Genders() {}

  static Gender ofTitle(Phrase phrase) {
    for (int token = phrase.first; token < Math.max(phrase.first, phrase.nameFirst); token++) {
      String title = phrase.sentence.form(token).toLowerCase(Locale.ROOT);
      if (MALE_TITLES.contains(title)) {
        return Gender.male;
      }
      if (FEMALE_TITLES.contains(title)) {
        return Gender.female;
      }
    }
    return Gender.unknown;
  }

  /** "Ms Soto", "spokeswoman Soto". */
  static void told(Phrase phrase, Entity person) {
    Gender told = ofTitle(phrase);
    if (told == Gender.unknown && phrase.role() != null) {
      told = phrase.role().gender();
    }
    if (told != Gender.unknown) {
      person.gender = told;
    }
  }

  /** A sentence that names one person and has pronouns of one gender votes for it. */
  static void learn(List<List<Phrase>> sentences) {
    IdentityHashMap<Entity, Integer> votes = new IdentityHashMap<>();
    for (List<Phrase> phrases : sentences) {
      Entity only = only(phrases);
      if (only != null && only.gender == Gender.unknown) {
        votes.merge(only, vote(phrases.get(0).sentence), Integer::sum);
      }
    }
    votes.forEach(
        (person, vote) -> {
          if (person.gender == Gender.unknown && vote != 0) {
            person.gender = vote > 0 ? Gender.female : Gender.male;
          }
        });
  }

  private static Entity only(List<Phrase> phrases) {
    Entity only = null;
    for (Phrase phrase : phrases) {
      if (phrase.kind == Phrase.Kind.person && phrase.entity != null) {
        if (only != null && !only.id.equals(phrase.entity.id)) {
          return null;
        }
        only = phrase.entity;
      }
    }
    return only;
  }

  private static int vote(Sentence sentence) {
    int vote = 0;
    for (int token = 0; token < sentence.size(); token++) {
      if (sentence.tag(token).startsWith("PRP")) {
        String form = sentence.form(token).toLowerCase(Locale.ROOT);
        vote += FEMALE.contains(form) ? 1 : MALE.contains(form) ? -1 : 0;
      }
    }
    return Integer.signum(vote);
  }
}
