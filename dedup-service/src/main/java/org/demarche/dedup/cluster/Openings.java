package org.demarche.dedup.cluster;

import java.util.BitSet;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites what a pattern matches, and looks for it only where a word or a number begins that it
 * can begin with: a pattern of many alternatives takes long to fail at every letter.
 */
final class Openings {

  private static final int HASH_BITS = 14;

  private Openings() {}

  /** Tells of most runs, without taking them out of the text, that nothing begins with them. */
  interface Runs {

    boolean mayOpen(String text, int begin, int end);

    /** Of those that are one of {@code words}, in lower case. */
    static Runs of(Collection<String> words) {
      BitSet known = new BitSet(1 << HASH_BITS);
      for (String word : words) {
        int hash = hash(word, 0, word.length());
        if (hash >= 0) {
          known.set(hash);
        }
      }
      return (text, begin, end) -> {
        int hash = hash(text, begin, end);
        return hash < 0 || known.get(hash);
      };
    }

    /** Whatever the case; -1 where a letter is not of ASCII. */
    private static int hash(String text, int begin, int end) {
      int hash = end - begin;
      for (int i = begin; i < end; i++) {
        char letter = text.charAt(i);
        if (letter > 127) {
          return -1;
        }
        hash = 31 * hash + (letter | ' ');
      }
      return (hash * 0x9e3779b9) >>> (Integer.SIZE - HASH_BITS);
    }
  }

  /**
   * @param runs false only of runs that nothing begins with
   * @param patterns what may begin with a run of letters, or of digits, in lower case; or {@code
   *     null}
   * @param read what a match is replaced by
   */
  static String rewritten(
      String text,
      Runs runs,
      Function<String, Pattern> patterns,
      Function<? super MatchResult, String> read) {
    StringBuilder rewritten = null;
    int done = 0;
    for (int begin = 0, end; begin < text.length(); begin = end) {
      end = end(text, begin);
      if (!isWord(text.charAt(begin)) || !runs.mayOpen(text, begin, end)) {
        continue;
      }
      Pattern pattern = patterns.apply(run(text, begin, end));
      if (pattern == null) {
        continue;
      }
      Matcher matcher = pattern.matcher(text).region(begin, text.length());
      if (matcher.useTransparentBounds(true).useAnchoringBounds(false).lookingAt()) {
        rewritten = rewritten == null ? new StringBuilder(text.length()) : rewritten;
        rewritten.append(text, done, begin).append(read.apply(matcher));
        done = matcher.end();
        end = done;
      }
    }
    return rewritten == null ? text : rewritten.append(text, done, text.length()).toString();
  }

  /** The run that {@code text} begins with, in lower case. */
  static String first(String text) {
    return run(text, 0, end(text, 0));
  }

  private static String run(String text, int begin, int end) {
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  /** Where the run ends: all letters, all digits, or one sign. */
  private static int end(String text, int begin) {
    boolean letter = Character.isLetter(text.charAt(begin));
    if (!letter && !isNumber(text.charAt(begin))) {
      return begin + 1;
    }
    int end = begin + 1;
    while (end < text.length()
        && (letter ? Character.isLetter(text.charAt(end)) : isNumber(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isWord(char letter) {
    return Character.isLetter(letter) || isNumber(letter);
  }

  private static boolean isNumber(char letter) {
    int type = Character.getType(letter);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
