package org.demarche.extract.time;

import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to write dates.
 *
 * @param opening the pattern without what it asks of the words before, to try it on a first word
 * @param resolver gives {@code null} where the words are no date after all
 */
record Rule(Pattern pattern, Pattern opening, BiFunction<Matcher, Context, Dates> resolver) {

  static Rule of(String pattern, BiFunction<Matcher, Context, Dates> resolver) {
    return new Rule(
        Pattern.compile("(?i)(?<![\\w-])(?:" + pattern + ")(?!\\w)"),
        Pattern.compile("(?i)" + withoutLookBehind(pattern)),
        resolver);
  }

  /** Whether the pattern has a group of this name. */
  static boolean has(Matcher matcher, String group) {
    return matcher.pattern().pattern().contains("(?<" + group + ">");
  }

  private static String withoutLookBehind(String pattern) {
    StringBuilder rest = new StringBuilder(pattern);
    for (String sign : new String[] {"(?<=", "(?<!"}) {
      for (int at = rest.indexOf(sign); at >= 0; at = rest.indexOf(sign)) {
        rest.delete(at, groupEnd(rest, at));
      }
    }
    return rest.toString();
  }

  /** Behind the bracket that closes the one at {@code open}. */
  private static int groupEnd(CharSequence pattern, int open) {
    int depth = 0;
    boolean inClass = false;
    for (int at = open; at < pattern.length(); at++) {
      switch (pattern.charAt(at)) {
        case '\\' -> at++;
        case '[' -> inClass = true;
        case ']' -> inClass = false;
        case '(' -> depth += inClass ? 0 : 1;
        case ')' -> depth -= inClass ? 0 : 1;
        default -> {
          // stands for itself
        }
      }
      if (depth == 0) {
        return at + 1;
      }
    }
    throw new IllegalArgumentException("an open bracket in " + pattern);
  }
}
