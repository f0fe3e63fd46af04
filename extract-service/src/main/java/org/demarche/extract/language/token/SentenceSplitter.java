package org.demarche.extract.language.token;

import java.util.ArrayList;
import java.util.List;

/** Cuts tokens into sentences: after final marks, and the brackets that these close. */
public final class SentenceSplitter {

  /**
   * No sentence is longer. Text without final marks, such as a table, is cut here: what a parse
   * costs may grow with the square of a sentence. The longest sentence in 1,400 news articles has
   * fewer than half as many tokens.
   */
  public static final int LONGEST_SENTENCE = 400;

  private static final String LEFT = "\"({[";
  private static final String RIGHT = "\")}]";

  private SentenceSplitter() {}

  /** The tokens of each sentence, in order; none is empty. */
  public static List<List<Token>> sentences(List<Token> tokens) {
    List<List<Token>> sentences = new ArrayList<>();
    int[] open = new int[LEFT.length()];
    int start = 0;
    boolean ended = false;
    for (int i = 0; i < tokens.size(); i++) {
      String form = tokens.get(i).form();
      count(form, open);
      ended = ended || isFinal(form);
      ended = ended && !goesOn(tokens, i);
      if ((ended && !closes(tokens, i + 1, open)) || i + 1 == tokens.size()) {
        add(sentences, tokens.subList(start, i + 1));
        start = i + 1;
        ended = false;
      }
    }
    return sentences;
  }

  private static void add(List<List<Token>> sentences, List<Token> sentence) {
    for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
      int to = Math.min(from + LONGEST_SENTENCE, sentence.size());
      sentences.add(sentence.subList(from, to));
    }
  }

  private static void count(String form, int[] open) {
    if (form.length() != 1) {
      return;
    }
    char c = form.charAt(0);
    if (c == '"') {
      open[0] = open[0] == 0 ? 1 : 0;
    } else if (LEFT.indexOf(c) > 0) {
      open[LEFT.indexOf(c)]++;
    } else if (RIGHT.indexOf(c) > 0) {
      open[RIGHT.indexOf(c)]--;
    }
  }

  private static boolean closes(List<Token> tokens, int i, int[] open) {
    if (i == tokens.size() || tokens.get(i).form().length() != 1) {
      return false;
    }
    int bracket = RIGHT.indexOf(tokens.get(i).form().charAt(0));
    return bracket >= 0 && open[bracket] > 0;
  }

  /**
   * "Sen. Ana Soto (D-Calif.) said": a full stop in brackets is that of an abbreviation where a
   * small letter or a comma follows. Here NLP4J cuts.
   */
  private static boolean goesOn(List<Token> tokens, int i) {
    String form = tokens.get(i).form();
    if (i + 1 == tokens.size() || !(form.equals(")") || form.equals("]"))) {
      return false;
    }
    char next = tokens.get(i + 1).form().charAt(0);
    return Character.isLowerCase(next) || ",:;".indexOf(next) >= 0;
  }

  private static boolean isFinal(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!Characters.isFinalMark(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
