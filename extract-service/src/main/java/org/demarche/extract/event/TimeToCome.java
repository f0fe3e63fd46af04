package org.demarche.extract.event;

import java.util.Set;
import org.demarche.extract.language.Sentence;

/** Days and times with a name that lie ahead where the verb does not say otherwise. */
final class TimeToCome {

  private static final Set<String> GONE =
      Set.of("last", "past", "this", "every", "each", "after", "since", "previous", "of");
  private static final Set<String> TO_COME =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "midnight",
          "dawn",
          "noon",
          "next",
          "coming",
          "tomorrow",
          "tonight",
          "weekend",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "spring",
          "summer",
          "autumn",
          "winter");

  private TimeToCome() {}

  /** "on Thursday", "at Thursday's summit". */
  static boolean isAt(Sentence sentence, int object) {
    if (object < 0) {
      return false;
    }
    int owner = sentence.tree().child(object, "poss");
    return is(sentence, object) || (owner >= 0 && is(sentence, owner));
  }

  /** "Thursday", "next week", but not "last Thursday". */
  static boolean is(Sentence sentence, int token) {
    // names come last, since finding them takes long
    return isNamed(sentence, token)
        && !isGone(sentence, token)
        && Frame.isTime(sentence.name(token));
  }

  private static boolean isGone(Sentence sentence, int token) {
    for (int child : sentence.tree().children(token)) {
      if (GONE.contains(sentence.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "on Thursday", "next week", "at midnight tomorrow": a day that has a name, not "week after
   * week".
   */
  private static boolean isNamed(Sentence sentence, int token) {
    boolean plural = sentence.tag(token).endsWith("S");
    if (!plural && TO_COME.contains(sentence.lemma(token))) {
      return true;
    }
    for (int child : sentence.tree().children(token)) {
      if (TO_COME.contains(sentence.lemma(child))) {
        return true;
      }
    }
    return false;
  }
}
