package org.demarche.extract.time;

import java.util.Set;
import org.demarche.extract.language.Sentence;

/** Whether what a sentence dates lies before or after the time of writing. */
enum Tense {
  past,
  future;

  private static final Set<String> AHEAD =
      Set.of(
          "schedule",
          "plan",
          "expect",
          "due",
          "set",
          "slate",
          "fix",
          "upcoming",
          "forthcoming",
          "await",
          "promise",
          "pledge",
          "vow",
          "intend",
          "hope",
          "book",
          "until",
          "by",
          "before",
          "deadline",
          "postpone",
          "delay");

  private static final Set<String> REPORTING =
      Set.of(
          "say", "report", "add", "tell", "note", "quote", "claim", "write", "state", "warn", "be");

  private static final int REACH = 14;

  /** By the verb nearest to the tokens, first on their left, then on their right. */
  static Tense at(Sentence sentence, int first, int last) {
    if (first > 0 && AHEAD.contains(sentence.lemma(first - 1))) {
      return future;
    }
    Tense before = before(sentence, first);
    Tense tense = before != null ? before : after(sentence, last);
    return tense == null ? past : tense;
  }

  private static Tense before(Sentence sentence, int first) {
    for (int token = first - 1; token >= Math.max(0, first - REACH); token--) {
      Tense tense = of(sentence, token);
      if (tense != null) {
        return tense;
      }
      String form = sentence.form(token);
      if (form.equals(";") || form.equals("\"") || form.equals("“") || form.equals("”")) {
        return null;
      }
    }
    return null;
  }

  private static Tense after(Sentence sentence, int last) {
    for (int token = last + 1; token < Math.min(sentence.size(), last + 1 + 2 * REACH); token++) {
      Tense tense = of(sentence, token);
      if (tense != null) {
        return tense;
      }
    }
    return null;
  }

  private static Tense of(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    String lemma = sentence.lemma(token);
    if (AHEAD.contains(lemma) && (tag.equals("VBN") || tag.startsWith("JJ"))) {
      return future;
    }
    return switch (tag) {
      case "VBD", "VBN" -> past;
      case "MD" -> Set.of("could", "must").contains(sentence.form(token)) ? null : future;
      case "VBZ", "VBP" -> present(sentence, token);
      case "VB" -> infinitive(sentence, token);
      case "VBG" -> progressive(sentence, token);
      default -> null;
    };
  }

  /** "leaves on Sunday", but not "has left", and not what somebody says of it. */
  private static Tense present(Sentence sentence, int token) {
    String lemma = sentence.lemma(token);
    if (lemma.equals("have") || REPORTING.contains(lemma)) {
      return lemma.equals("be")
              && token + 1 < sentence.size()
              && sentence.tag(token + 1).equals("TO")
          ? future
          : null;
    }
    return future;
  }

  /** "to leave on Sunday", "will leave", "did not leave". */
  private static Tense infinitive(Sentence sentence, int token) {
    for (int before = token - 1; before >= Math.max(0, token - 3); before--) {
      String tag = sentence.tag(before);
      if (tag.equals("TO") || tag.equals("MD")) {
        return future;
      }
      if (tag.equals("VBD")) {
        return past;
      }
    }
    return null;
  }

  /** "is leaving on Sunday", but not "was leaving", "since leaving". */
  private static Tense progressive(Sentence sentence, int token) {
    for (int before = token - 1; before >= Math.max(0, token - 3); before--) {
      String form = sentence.form(before);
      if (Set.of("is", "are", "'s", "'re", "am", "’s", "’re").contains(form)) {
        return future;
      }
      if (Set.of("was", "were", "been").contains(form)) {
        return past;
      }
    }
    return null;
  }
}
