package org.demarche.extract.time;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.extract.lexicon.Lexicon;

/** Digits and words without one of which a sentence has no date. Immutable. */
final class Signs {

  /** How many letters of a sign tell most words apart from it. */
  private static final int LETTERS = 3;

  private static final String EDGE = "|";

  private static final List<Sign> ALL =
      Lexicon.read(Signs.class, "signs.txt", 1).stream()
          .flatMap(entry -> Stream.of(entry.field(0).split(",")))
          .map(Sign::of)
          .toList();

  private static final BitSet BEGINNINGS = new BitSet();

  static {
    ALL.forEach(sign -> BEGINNINGS.set(beginning(sign.text(), 0)));
  }

  private Signs() {}

  private record Sign(String text, boolean opens, boolean ends) {

    static Sign of(String notation) {
      return new Sign(
          notation.replace(EDGE, ""), notation.startsWith(EDGE), notation.endsWith(EDGE));
    }

    boolean isAt(String chars, int start) {
      int end = start + text.length();
      return chars.regionMatches(true, start, text, 0, text.length())
          && (!opens || start == 0 || !Openings.isWord(chars.charAt(start - 1)))
          && (!ends || end == chars.length() || !Openings.isWord(chars.charAt(end)));
    }
  }

  /** Whether a sentence may have a date. */
  static boolean areIn(String chars) {
    for (int start = 0; start < chars.length(); start++) {
      if (isDigit(chars.charAt(start)) || isSign(chars, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(String chars, int start) {
    return start + LETTERS <= chars.length()
        && BEGINNINGS.get(beginning(chars, start))
        && ALL.stream().anyMatch(sign -> sign.isAt(chars, start));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A number of the first letters, the same for small and capital ones. */
  private static int beginning(String chars, int start) {
    int number = 0;
    for (int i = start; i < start + LETTERS; i++) {
      number = (number << 5) | (chars.charAt(i) & 31);
    }
    return number;
  }
}
