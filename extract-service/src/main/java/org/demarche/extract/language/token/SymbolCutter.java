package org.demarche.extract.language.token;

import java.util.ArrayList;
import java.util.List;

/** Cuts a run of characters at symbols, unless a symbol belongs to the word beside it. */
final class SymbolCutter {

  private static final String ALWAYS_CUT = ";,~=+&|/";

  private final InnerSymbols inner;
  private final EdgeSymbols edges;
  private final WordCutter words;

  SymbolCutter(Dictionaries dictionaries, WordCutter words) {
    this.inner = new InnerSymbols(dictionaries);
    this.edges = new EdgeSymbols(dictionaries);
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
      if (!inner.belongInWord(run, i) && isCutAt(run, i, end)) {
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
          before.end = EdgeSymbols.takesLeft(run, start, word) ? start - 1 : start;
        }
        if (i + 1 == last ? right > 0 : right == 1) {
          after.start = edges.takesRight(run, end, word) ? end + 1 : end;
        }
      }
    }
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
