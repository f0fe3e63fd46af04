package org.demarche.dedup.cluster;

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

  private Openings() {}

  /**
   * @param patterns what may begin with a run of letters, or of digits, in lower case; or {@code
   *     null}
   * @param read what a match is replaced by
   */
  static String rewritten(
      String text, Function<String, Pattern> patterns, Function<? super MatchResult, String> read) {
    StringBuilder rewritten = null;
    int done = 0;
    for (int begin = 0, end; begin < text.length(); begin = end) {
      end = end(text, begin);
      Pattern pattern = isWord(text.charAt(begin)) ? patterns.apply(run(text, begin, end)) : null;
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
