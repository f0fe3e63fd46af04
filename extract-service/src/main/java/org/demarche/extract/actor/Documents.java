package org.demarche.extract.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Leads documents to their authors: "the statement says". Confined to one thread. */
final class Documents {

  /** Documents that are their author's voice; a report is only when its author is told. */
  private static final Set<String> VOICES =
      Set.of(
          "statement",
          "communique",
          "communiqué",
          "declaration",
          "release",
          "note",
          "letter",
          "message",
          "announcement",
          "tweet",
          "post");

  private final Map<String, Entity> authors = new HashMap<>();
  private Entity lastSpeaker;

  /** Remembers who speaks, as the likely author of a statement that comes up next. */
  void heard(Phrase phrase) {
    if (phrase.subject
        && phrase.speaking
        && !phrase.quoted
        && phrase.kind != Phrase.Kind.document) {
      lastSpeaker = phrase.entity;
    }
  }

  /**
   * @param subject of the sentence so far, or {@code null}
   */
  Entity author(Phrase phrase, Entity subject) {
    String noun = phrase.sentence.lemma(phrase.last).toLowerCase(Locale.ROOT);
    Entity told = told(phrase);
    if (told == null && !phrase.definite && subject != null) {
      told = subject;
    }
    if (told != null) {
      authors.put(noun, told);
      return phrase.possessor != null || phrase.complement != null ? told : null;
    }
    if (!phrase.definite) {
      return null;
    }
    Entity author = authors.get(noun);
    return author == null && VOICES.contains(noun) ? lastSpeaker : author;
  }

  /** "the ministry's statement", "a statement by the ministry". */
  private static Entity told(Phrase phrase) {
    if (phrase.possessor != null) {
      return phrase.possessor.entity;
    }
    return phrase.complement != null && isBy(phrase) ? phrase.complement.entity : null;
  }

  private static boolean isBy(Phrase phrase) {
    return Set.of("by", "from").contains(phrase.sentence.form(phrase.last + 1));
  }
}
