package org.demarche.extract.time;

import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to write dates.
 *
 * @param resolver gives {@code null} where the words are no date after all
 */
record Rule(Pattern pattern, BiFunction<Matcher, Context, Dates> resolver) {

  static Rule of(String pattern, BiFunction<Matcher, Context, Dates> resolver) {
    return new Rule(Pattern.compile("(?i)(?<![\\w-])(?:" + pattern + ")(?!\\w)"), resolver);
  }

  /** Whether the pattern has a group of this name. */
  static boolean has(Matcher matcher, String group) {
    return matcher.pattern().pattern().contains("(?<" + group + ">");
  }
}
