package org.demarche.extract.language.token;

import java.util.List;
import java.util.Set;

/** Cuts a word without symbols at its edges: amounts, contractions, compounds. */
final class WordCutter {

  private static final String[] CONTRACTIONS = {"d", "m", "s", "z", "ll", "nt", "re", "ve"};
  private static final String NUMBER_SYMBOLS = "#$%*=";

  private final Dictionaries dictionaries;

  WordCutter(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  void add(List<Token> tokens, String word, int offset) {
    int cut = word.length() == 1 ? 0 : cut(word);
    if (cut > 0) {
      tokens.add(Token.at(offset, word.substring(0, cut)));
      tokens.add(Token.at(offset + cut, word.substring(cut)));
      return;
    }
    int from = 0;
    for (int at : compoundCuts(word)) {
      tokens.add(Token.at(offset + from, word.substring(from, at)));
      from = at;
    }
    tokens.add(Token.at(offset + from, word.substring(from)));
  }

  /** Where a word falls into two, or 0. */
  private int cut(String word) {
    if (hasLettersOnly(word)) {
      return 0;
    }
    String lower = Characters.toLower(word);
    int cut = amountCut(lower);
    if (cut == 0) {
      cut = numberSymbolCut(lower);
    }
    return cut == 0 ? contractionCut(lower) : cut;
  }

  private static boolean hasLettersOnly(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Characters.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code us$5}, {@code 5usd}, {@code 12km}. */
  private int amountCut(String lower) {
    int first = 0;
    while (first < lower.length() && !Characters.isDigit(lower.charAt(first))) {
      first++;
    }
    if (first == lower.length()) {
      return 0;
    }
    if (dictionaries.currencies.contains(lower.substring(0, first))) {
      return first;
    }
    int last = lower.length();
    while (!Characters.isDigit(lower.charAt(last - 1))) {
      last--;
    }
    String suffix = lower.substring(last);
    Set<String> currencies = dictionaries.currencies;
    return currencies.contains(suffix) || dictionaries.units.contains(suffix) ? last : 0;
  }

  /** {@code $5}, {@code 5%}: a symbol before or after digits and punctuation. */
  private static int numberSymbolCut(String lower) {
    int last = lower.length() - 1;
    if (NUMBER_SYMBOLS.indexOf(lower.charAt(0)) >= 0 && isNumber(lower, 1, last + 1)) {
      return 1;
    }
    return NUMBER_SYMBOLS.indexOf(lower.charAt(last)) >= 0 && isNumber(lower, 0, last) ? last : 0;
  }

  private static boolean isNumber(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Characters.isDigit(text.charAt(i)) && !Characters.isPunctuation(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code he'll}, {@code don't}, {@code minister's}; but {@code 1990's} stays whole. */
  private static int contractionCut(String lower) {
    int length = lower.length();
    if (length > 3 && lower.charAt(length - 1) == 't' && lower.charAt(length - 3) == 'n') {
      if (Characters.isApostrophe(lower.charAt(length - 2))) {
        return length - 3;
      }
    }
    for (String contraction : CONTRACTIONS) {
      int cut = length - contraction.length() - 1;
      if (cut > 0
          && Characters.isApostrophe(lower.charAt(cut))
          && lower.endsWith(contraction)
          && !(contraction.equals("s") && Characters.isDigit(lower.charAt(cut - 1)))) {
        return cut;
      }
    }
    return 0;
  }

  /** {@code cannot} is {@code can not}. */
  private int[] compoundCuts(String word) {
    int[] cuts =
        word.length() > dictionaries.longestCompound
            ? null
            : dictionaries.compounds.get(Characters.toLower(word));
    return cuts == null ? new int[0] : cuts;
  }
}
