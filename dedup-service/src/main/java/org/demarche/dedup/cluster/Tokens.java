package org.demarche.dedup.cluster;

import java.util.function.IntPredicate;

/**
 * Runs through the tokens of a text: abbreviations ("U.S."), numbers ("1,200.5", "-2"), words with
 * their apostrophes ("wouldn't", "Sana'a"), and signs that end sentences. Not thread-safe.
 */
final class Tokens {

  private final String text;
  private int begin;
  private int end;

  Tokens(String text) {
    this.text = text;
  }

  /** Goes to the next token; false when there is none. */
  boolean next() {
    for (begin = end; begin < text.length(); begin = after(begin)) {
      end = endOfToken();
      if (end > begin) {
        return true;
      }
    }
    end = begin;
    return false;
  }

  /** The token as printed. */
  String printed() {
    return text.substring(begin, end);
  }

  /** It is a sign, not a word or a number. */
  boolean isSign() {
    return ".!?:".indexOf(text.charAt(begin)) >= 0;
  }

  private int endOfToken() {
    int letter = text.codePointAt(begin);
    if (isSign()) {
      return begin + 1;
    }
    if (Character.isLetter(letter)) {
      int abbreviation = endOfAbbreviation();
      return abbreviation > begin ? abbreviation : endOfParts(begin, Character::isLetter, "'’");
    }
    int number = begin + (letter == '-' && !isWithin() ? 1 : 0);
    int endOfNumber = endOfParts(number, Tokens::isNumber, ".,");
    return endOfNumber > number ? endOfNumber : begin;
  }

  /** Something stands right before it: "20-30". */
  private boolean isWithin() {
    return begin > 0
        && (Character.isLetter(text.charAt(begin - 1)) || isNumber(text.charAt(begin - 1)));
  }

  /** Two capitals or more, each with its full stop; {@code begin} where there are none. */
  private int endOfAbbreviation() {
    int at = begin;
    int capitals = 0;
    while (at < text.length()
        && Character.getType(text.codePointAt(at)) == Character.UPPERCASE_LETTER
        && after(at) < text.length()
        && text.charAt(after(at)) == '.') {
      at = after(at) + 1;
      capitals++;
    }
    return capitals > 1 ? at : begin;
  }

  /** Where parts of one sort end that are held together by one of the signs. */
  private int endOfParts(int from, IntPredicate sort, String signs) {
    int at = endOfRun(from, sort);
    if (at == from) {
      return at;
    }
    while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
      int more = endOfRun(at + 1, sort);
      if (more == at + 1) {
        break;
      }
      at = more;
    }
    return at;
  }

  private int endOfRun(int from, IntPredicate sort) {
    int at = from;
    while (at < text.length() && sort.test(text.codePointAt(at))) {
      at = after(at);
    }
    return at;
  }

  private int after(int at) {
    return at + Character.charCount(text.codePointAt(at));
  }

  private static boolean isNumber(int letter) {
    return switch (Character.getType(letter)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }
}
