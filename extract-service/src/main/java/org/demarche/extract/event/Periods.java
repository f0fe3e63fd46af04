package org.demarche.extract.event;

import java.util.Set;
import org.demarche.extract.language.Sentence;

/** Days, nights and weeks over which something goes on. */
final class Periods {

  private static final Set<String> PERIOD =
      Set.of("day", "night", "week", "month", "year", "evening", "morning");

  private static final Set<String> COUNTED =
      Set.of("day", "week", "month", "year", "night", "hour", "season", "decade", "round");

  private Periods() {}

  /** "every evening". */
  static boolean isEach(Sentence sentence, int noun) {
    int determiner = sentence.tree().child(noun, "det");
    return determiner >= 0
        && PERIOD.contains(sentence.lemma(noun))
        && Set.of("every", "each").contains(sentence.lemma(determiner));
  }

  /** "day after day". */
  static boolean isOver(Sentence sentence, int noun) {
    int after = sentence.tree().child(noun, "prep");
    int second = after < 0 ? -1 : sentence.tree().child(after, "pobj");
    return second >= 0
        && sentence.lemma(after).equals("after")
        && sentence.lemma(second).equals(sentence.lemma(noun));
  }

  /** "for a week", "for years". */
  static boolean isSpan(Sentence sentence, int preposition) {
    int noun = sentence.tree().child(preposition, "pobj");
    return noun >= 0 && PERIOD.contains(sentence.lemma(noun));
  }

  /** "for a third night", "for the fifth consecutive week". */
  static boolean isAgain(Sentence sentence, int preposition) {
    int noun = sentence.tree().child(preposition, "pobj");
    if (noun < 0 || !PERIOD.contains(sentence.lemma(noun))) {
      return false;
    }
    int ordinal = ordinal(sentence, noun);
    return ordinal >= 0 && !sentence.form(ordinal).equals("first");
  }

  /** "its third week", "a tenth day", "the second round". */
  static boolean isCounted(Sentence sentence, int noun) {
    return noun >= 0 && COUNTED.contains(sentence.lemma(noun)) && ordinal(sentence, noun) >= 0;
  }

  private static int ordinal(Sentence sentence, int noun) {
    for (int child : sentence.tree().children(noun)) {
      if (sentence.lemma(child).equals("#ord#")) {
        return child;
      }
    }
    return -1;
  }
}
