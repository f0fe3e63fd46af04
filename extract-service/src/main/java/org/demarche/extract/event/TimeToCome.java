package org.demarche.extract.event;

import java.util.Set;

/** Days and times with a name that lie ahead where the verb does not say otherwise. */
final class TimeToCome {

  private static final Set<String> GONE =
      Set.of("last", "past", "this", "every", "each", "after", "since", "previous", "of");

  private static final String AHEAD = "@ahead";

  private TimeToCome() {}

  /** "on Thursday", "at Thursday's summit". */
  static boolean isAt(Words words, int object) {
    if (object < 0) {
      return false;
    }
    int owner = words.sentence().tree().child(object, "poss");
    return is(words, object) || (owner >= 0 && is(words, owner));
  }

  /** "Thursday", "next week", but not "last Thursday". */
  static boolean is(Words words, int token) {
    // names come last, since finding them takes long
    return isNamed(words, token)
        && !isGone(words, token)
        && Frame.isTime(words.sentence().name(token));
  }

  private static boolean isGone(Words words, int token) {
    for (int child : words.sentence().tree().children(token)) {
      if (GONE.contains(words.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "on Thursday", "next week", "at midnight tomorrow": a day that has a name, not "week after
   * week".
   */
  private static boolean isNamed(Words words, int token) {
    boolean plural = words.tag(token).endsWith("S");
    if (!plural && words.is(AHEAD, token)) {
      return true;
    }
    for (int child : words.sentence().tree().children(token)) {
      if (words.is(AHEAD, child)) {
        return true;
      }
    }
    return false;
  }
}
