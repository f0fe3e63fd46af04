package org.demarche.extract.time;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to write dates.
 *
 * @param sign one of {@link #SIGNS} that a match must hold, or {@code null}
 * @param resolver gives {@code null} where the words are no date after all
 */
record Rule(Pattern pattern, String sign, BiFunction<Matcher, Context, Dates> resolver) {

  /** Words without which a rule that is made of them can't match. */
  static final List<String> SIGNS =
      List.of(Words.MONTH, Words.WEEKDAY, Words.SEASON, Words.UNIT, Words.YEAR);

  static Rule of(String pattern, BiFunction<Matcher, Context, Dates> resolver) {
    String sign = SIGNS.stream().filter(pattern::contains).findFirst().orElse(null);
    return new Rule(Pattern.compile("(?i)(?<![\\w-])(?:" + pattern + ")(?!\\w)"), sign, resolver);
  }

  /** Whether the pattern has a group of this name. */
  static boolean has(Matcher matcher, String group) {
    return matcher.pattern().pattern().contains("(?<" + group + ">");
  }
}
