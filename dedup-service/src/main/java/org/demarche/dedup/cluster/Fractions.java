package org.demarche.dedup.cluster;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/**
 * Parts of a whole: "three-quarters of", "by a third", "one in five", "3/4 of". Those that are
 * whole percents are read so, others as numerator and denominator.
 */
final class Fractions {

  private static final List<String> NUMERATORS =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final List<String> DENOMINATORS =
      List.of(
          "zero", "one", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");
  private static final List<String> ARTICLES = List.of("a", "an");
  private static final String PART =
      "(halves|half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)";
  private static final String MEASURE =
      "(?! (?:second|minute|hour|day|week|month|year|point|goal|set|game)s?)";

  /** Before numbers in words are read. */
  static final List<AmountRule> IN_WORDS =
      List.of(
          AmountRule.beginning(
              List.of(
                  "one", "two", "three", "four", "five", "seven", "nine", "2", "3", "4", "5", "7"),
              "(?<![\\p{L}\\d.-])(one|two|three|four|five|seven|nine|[2-9])[ -]"
                  + PART
                  + "s?(?= of | the | more | less | larger | smaller | higher | lower )",
              found -> part(found.group(1), found.group(2))),
          AmountRule.beginning(
              AmountRule.any("a "),
              ARTICLES,
              "(?<=(?:by|of|or|about|nearly|almost|over|than|to|some|only|lost|for|with|just)"
                  + " )an? "
                  + PART
                  + "(?= (?:more|less|larger|smaller|higher|lower|over|since|in|within|this|last)|[.,;]|$)",
              found -> part("one", found.group(1))),
          AmountRule.beginning(
              AmountRule.any("a "),
              ARTICLES,
              "(?<!\\p{L})an? " + PART + "(?= of (?!an? (?:percentage|per |point|hour)))",
              found -> part("one", found.group(1))),
          AmountRule.of("y half", "(?<!\\p{L})by half(?!\\p{L})", found -> "by 50 percent"),
          AmountRule.of(
              "/",
              "(?<![\\d/.])([1-9])/(2|3|4|5|6|7|8|9|10)(?= of )",
              found -> part(found.group(1), found.group(2))));

  /** When numbers are in digits. */
  static final List<AmountRule> IN_DIGITS =
      List.of(
          AmountRule.of(
              " in ",
              "(?<![\\p{L}\\d.,/])(one|[1-9]) in (?:every )?(2|3|4|5|6|8|10|20|100)(?![\\d.,/])"
                  + MEASURE,
              Fractions::share),
          AmountRule.of(
              " out of ",
              "(?<![\\p{L}\\d.,/])(one|\\d{1,2}) out of (?:every )?(\\d{1,3})(?![\\d.,/])"
                  + MEASURE,
              Fractions::share));

  private Fractions() {}

  private static String share(MatchResult found) {
    int part = number(found.group(1));
    int whole = Integer.parseInt(found.group(2));
    return part < whole ? read(part, whole) + " of" : found.group();
  }

  private static String part(String numerator, String denominator) {
    return read(number(numerator), denominator(denominator));
  }

  private static String read(int numerator, int denominator) {
    return 100 % denominator == 0
        ? 100 / denominator * numerator + " percent"
        : numerator + "/" + denominator;
  }

  private static int number(String printed) {
    int number = NUMERATORS.indexOf(printed.toLowerCase(Locale.ROOT));
    return number >= 0 ? number : Integer.parseInt(printed);
  }

  private static int denominator(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    int denominator = lower.equals("halves") ? 2 : DENOMINATORS.indexOf(lower);
    return denominator >= 0 ? denominator : Integer.parseInt(printed);
  }
}
