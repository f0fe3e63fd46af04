package org.demarche.extract.language.token;

/** Which symbols between letters or digits belong to the word around them. Immutable. */
final class InnerSymbols {

  private final Dictionaries dictionaries;

  InnerSymbols(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  boolean belongInWord(String run, int i) {
    return keepsHyphen(run, i) || isInNumber(run, i) || isInLetters(run, i);
  }

  /** {@code co-operate}, {@code three-fold}, {@code a-e-i}: known affixes, and spelled vowels. */
  private boolean keepsHyphen(String run, int i) {
    int length = run.length();
    if (!Characters.isHyphen(run.charAt(i))
        || (i + 1 < length && !Characters.isLetter(run.charAt(i + 1)))) {
      return false;
    }
    return dictionaries.hyphenPrefixes.contains(Characters.toLower(run.substring(0, i)))
        || dictionaries.hyphenSuffixes.contains(Characters.toLower(run.substring(i + 1)))
        || (i + 2 < length && isVowelAndHyphen(run, i + 1, i + 2))
        || (i >= 2 && isVowelAndHyphen(run, i - 1, i - 2));
  }

  private static boolean isVowelAndHyphen(String run, int vowel, int hyphen) {
    return Characters.isVowel(run.charAt(vowel)) && Characters.isHyphen(run.charAt(hyphen));
  }

  /** {@code F-16}, {@code 1/2}, {@code 1,000}. */
  private static boolean isInNumber(String run, int i) {
    char c = run.charAt(i);
    if (i == 0 || i + 1 >= run.length()) {
      return false;
    }
    if (Characters.isHyphen(c)) {
      return Characters.isLetterOrDigit(run.charAt(i - 1)) && isDigit(run, i + 1);
    }
    if (c == '/') {
      return isDigit(run, i - 1) && isDigit(run, i + 1);
    }
    return c == ','
        && isDigit(run, i - 1)
        && isDigit(run, i + 1)
        && isDigit(run, i + 2)
        && isDigit(run, i + 3)
        && !isDigit(run, i + 4);
  }

  private static boolean isDigit(String run, int i) {
    return i < run.length() && Characters.isDigit(run.charAt(i));
  }

  /** {@code AT&T}. */
  private static boolean isInLetters(String run, int i) {
    return run.charAt(i) == '&'
        && i > 0
        && i + 1 < run.length()
        && Characters.isLetter(run.charAt(i - 1))
        && Characters.isLetter(run.charAt(i + 1));
  }
}
