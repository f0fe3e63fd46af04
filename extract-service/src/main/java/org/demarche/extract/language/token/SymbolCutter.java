package org.demarche.extract.language.token;

import java.util.ArrayList;
import java.util.List;

/** Cuts a run of characters at symbols, unless a symbol belongs to the word beside it. */
final class SymbolCutter {

  private static final String ALWAYS_CUT = ";,~=+&|/";

  private final Dictionaries dictionaries;
  private final WordCutter words;

  SymbolCutter(Dictionaries dictionaries, WordCutter words) {
    this.dictionaries = dictionaries;
    this.words = words;
  }

  WordCutter words() {
    return words;
  }

  void add(List<Token> tokens, String run, int offset) {
    int length = run.length();
    int first = 0;
    while (first < length && Characters.isSymbol(run.charAt(first))) {
      first++;
    }
    if (first == length) {
      addSymbols(tokens, run, 0, length, offset);
      return;
    }
    int last = length;
    while (Characters.isSymbol(run.charAt(last - 1))) {
      last--;
    }
    List<Cut> cuts = new ArrayList<>(4);
    cuts.add(new Cut(0, first));
    addInnerCuts(cuts, run, first + 1, last - 1);
    cuts.add(new Cut(last, length));
    giveBack(cuts, run);
    addTokens(tokens, run, cuts, offset);
  }

  private void addInnerCuts(List<Cut> cuts, String run, int start, int end) {
    int i = start;
    while (i < end) {
      if (!belongsInWord(run, i) && isCutAt(run, i, end)) {
        int after = endOfSame(run, i, end);
        cuts.add(new Cut(i, after));
        i = after;
      } else {
        i++;
      }
    }
  }

  private static boolean isCutAt(String run, int i, int end) {
    char c = run.charAt(i);
    return isEllipsis(run, i)
        || isCut(c)
        || (i + 1 < end && isCut(run.charAt(i + 1)) && Characters.isFinalMark(c));
  }

  private static boolean isCut(char c) {
    return Characters.isBracket(c)
        || Characters.isArrow(c)
        || Characters.isDoubleQuote(c)
        || Characters.isHyphen(c)
        || ALWAYS_CUT.indexOf(c) >= 0;
  }

  /** A final mark that another mark follows. */
  private static boolean isEllipsis(String run, int i) {
    if (!Characters.isFinalMark(run.charAt(i)) || i + 1 == run.length()) {
      return false;
    }
    char next = run.charAt(i + 1);
    return Characters.isFinalMark(next) || Characters.isSeparator(next) || Characters.isQuote(next);
  }

  private boolean belongsInWord(String run, int i) {
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

  /** Gives single symbols back to the words they belong to: {@code -1}, {@code '98}, {@code Mr.} */
  private void giveBack(List<Cut> cuts, String run) {
    int last = cuts.size() - 1;
    for (int i = 0; i < last; i++) {
      Cut before = cuts.get(i);
      Cut after = cuts.get(i + 1);
      int start = before.end;
      int end = after.start;
      if (start < end) {
        String word = run.substring(start, end);
        int left = before.end - before.start;
        int right = after.end - after.start;
        if (i == 0 ? left > 0 : left == 1) {
          before.end = takesLeft(run, start, word) ? start - 1 : start;
        }
        if (i + 1 == last ? right > 0 : right == 1) {
          after.start = takesRight(run, end, word) ? end + 1 : end;
        }
      }
    }
  }

  private static boolean takesLeft(String run, int start, String word) {
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
    if (word.length() < 2 || !isDigit(word, 0) || !isDigit(word, 1)) {
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

  private boolean takesRight(String run, int end, String word) {
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

  private void addTokens(List<Token> tokens, String run, List<Cut> cuts, int offset) {
    int last = cuts.size() - 1;
    for (int i = 0; i <= last; i++) {
      Cut cut = cuts.get(i);
      if (cut.start < cut.end) {
        if (i == 0 || i == last) {
          addSymbols(tokens, run, cut.start, cut.end, offset);
        } else {
          tokens.add(Token.at(offset + cut.start, run.substring(cut.start, cut.end)));
        }
      }
      if (i < last && cut.end < cuts.get(i + 1).start) {
        String word = run.substring(cut.end, cuts.get(i + 1).start);
        words.add(tokens, word, offset + cut.end);
      }
    }
  }

  /** Symbols alone: brackets, separators and quotes by themselves, others with their like. */
  private static void addSymbols(List<Token> tokens, String run, int start, int end, int offset) {
    int pending = start;
    int i = start;
    while (i < end) {
      char c = run.charAt(i);
      int after = Characters.isFinalMark(c) ? endOfFinal(run, i, end) : endOfSame(run, i, end);
      if (standsAlone(c) || i + 1 < after) {
        addToken(tokens, run, pending, i, offset);
        addToken(tokens, run, i, after, offset);
        pending = after;
      }
      i = after;
    }
    addToken(tokens, run, pending, end, offset);
  }

  private static boolean standsAlone(char c) {
    return Characters.isFinalMark(c)
        || Characters.isBracket(c)
        || Characters.isSeparator(c)
        || Characters.isQuote(c)
        || c == '`';
  }

  private static int endOfSame(String run, int start, int end) {
    int i = start + 1;
    while (i < end && run.charAt(i) == run.charAt(start)) {
      i++;
    }
    return i;
  }

  private static int endOfFinal(String run, int start, int end) {
    int i = start + 1;
    while (i < end && Characters.isFinalMark(run.charAt(i))) {
      i++;
    }
    return i;
  }

  private static void addToken(List<Token> tokens, String run, int start, int end, int offset) {
    if (start < end) {
      tokens.add(Token.at(offset + start, run.substring(start, end)));
    }
  }

  /** A stretch of symbols between words. */
  private static final class Cut {
    int start;
    int end;

    Cut(int start, int end) {
      this.start = start;
      this.end = end;
    }
  }
}
