package org.demarche.extract.language.token;

/** Which symbols at the edge of a word belong to it. Immutable. */
final class EdgeSymbols {

  private final Dictionaries dictionaries;

  EdgeSymbols(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  /** {@code -1}, {@code #vote}, {@code '98}: whether the word takes the symbol before it. */
  static boolean takesLeft(String run, int start, String word) {
    char symbol = run.charAt(start - 1);
    char first = run.charAt(start);
    if (Characters.isSign(symbol)) {
      return Characters.isDigit(first);
    }
    if (symbol == '@' || symbol == '#') {
      return Characters.isLetter(first);
    }
    return Characters.isApostrophe(symbol) && isYear(word);
  }

  /** {@code 98}, {@code 90s}, {@code 90's}. */
  private static boolean isYear(String word) {
    int i = 2;
    if (word.length() < 2
        || !Characters.isDigit(word.charAt(0))
        || !Characters.isDigit(word.charAt(1))) {
      return false;
    }
    if (i < word.length() && Characters.isApostrophe(word.charAt(i))) {
      i++;
    }
    if (i < word.length() && (word.charAt(i) == 's' || word.charAt(i) == 'S')) {
      i++;
    }
    return i == word.length();
  }

  /** {@code US$}, {@code Mr.}: whether the word takes the symbol after it. */
  boolean takesRight(String run, int end, String word) {
    char symbol = run.charAt(end);
    String lower = Characters.toLower(word);
    if (symbol == '$') {
      return dictionaries.dollars.contains(lower);
    }
    return symbol == '.'
        && (dictionaries.abbreviations.contains(lower) || keepsPeriod(run, end, word));
  }

  private static boolean keepsPeriod(String run, int period, String word) {
    if (period + 1 < run.length()) {
      char next = run.charAt(period + 1);
      if (Characters.isSeparator(next)) {
        return true;
      }
      if (Characters.isFinalMark(next) || Characters.isQuote(next)) {
        return false;
      }
    }
    return isInitials(word) || isConsonants(word);
  }

  /** {@code J}, {@code U.S}, {@code e-g}: single letters or digits between single marks. */
  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean fits = i % 2 == 0 ? Characters.isLetterOrDigit(c) : c == '.' || c == '|' || c == '-';
      if (!fits) {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }

  /** {@code Mr}, {@code Sgt}: two to five consonants; a final y is a vowel. */
  private static boolean isConsonants(String word) {
    int length = word.length();
    if (length < 2 || length > 5 || Character.toLowerCase(word.charAt(length - 1)) == 'y') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!Characters.isConsonant(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
