package org.demarche.extract.time;

import static org.demarche.extract.time.Words.RELATIVE_YEAR;
import static org.demarche.extract.time.Words.SEASON;
import static org.demarche.extract.time.Words.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

/** Quarters, halves and seasons: "the second half of 1983", "this autumn". */
final class Seasons {

  private static final Map<String, int[]> SEASONS =
      Map.of(
          "spring",
          new int[] {3, 5},
          "summer",
          new int[] {6, 8},
          "autumn",
          new int[] {9, 11},
          "fall",
          new int[] {9, 11},
          "winter",
          new int[] {12, 14});

  static final List<Rule> RULES =
      List.of(
          // quarters, halves, seasons: "the second half of 1983", "autumn 2003", "this autumn"
          Rule.of(
              "(?:the )?(?<q>first|second|third|fourth|last) quarter(?: of (?<y>"
                  + YEAR
                  + ")|(?: of)? "
                  + RELATIVE_YEAR
                  + ")",
              Seasons::quarter),
          // "the last days of 1999", "the opening weeks of 1990"
          Rule.of(
              "(?:the )?(?<q>last|final|closing|dying|first|opening) (?<u>days|weeks) of (?<y>"
                  + YEAR
                  + ")",
              (m, c) -> edge(m)),
          Rule.of("Q(?<q>[1-4]) (?:of )?(?<y>" + YEAR + ")", Seasons::quarter),
          Rule.of(
              "(?:the )?(?<q>first|second) half(?: of (?<y>"
                  + YEAR
                  + ")|(?: of)? "
                  + RELATIVE_YEAR
                  + ")",
              Seasons::half),
          Rule.of(
              "(?:(?<r>last|this|next|this past|this coming|the coming|the following) |the )?(?:early |mid-?|late )?(?<s>"
                  + SEASON
                  + ")(?:,? (?:of )?(?<y>"
                  + YEAR
                  + ")|,? (?:of )?"
                  + RELATIVE_YEAR
                  + ")",
              Seasons::season),
          // "the spring of '68", "the winter of 2018-19"
          Rule.of(
              "(?:the )?(?<s>" + SEASON + ") (?:of )?'(?<t>\\d\\d)(?!\\d)",
              (m, c) -> ofYear(m, MissingYear.ofTwoDigits(m.group("t"), c))),
          Rule.of(
              "(?:the )?(?<s>" + SEASON + ") (?:of )?(?<y>(?:1[4-9]|20)\\d\\d)[-/]\\d\\d(?!\\d)",
              (m, c) -> ofYear(m, Integer.parseInt(m.group("y")))),
          // "fell in the third quarter"
          Rule.of(
              "(?<=\\b(?:in|during|for|over) )the (?<q>first|second|third|fourth|last|final) quarter(?! of)",
              Seasons::nearQuarter),
          Rule.of(
              "(?:(?<r>last|this|next|this past|this coming|the coming) )(?<s>" + SEASON + ")",
              Seasons::season),
          Rule.of(
              "(?<=\\b(?:in|during|throughout|over) )the (?<s>" + SEASON + ")(?! of)",
              Seasons::season));

  private Seasons() {}

  private static Integer yearOf(Matcher m, Context context) {
    return m.group("y") != null
        ? Integer.valueOf(m.group("y"))
        : MissingYear.relativeYear(m.group("which"), context);
  }

  private static Dates quarter(Matcher m, Context context) {
    String word = m.group("q").toLowerCase(Locale.ROOT);
    int quarter =
        Character.isDigit(word.charAt(0))
            ? Integer.parseInt(word)
            : word.equals("last")
                ? 4
                : List.of("first", "second", "third", "fourth").indexOf(word) + 1;
    Integer year =
        MissingYear.group(m, "which") == null
            ? Integer.valueOf(m.group("y"))
            : MissingYear.relativeYear(m.group("which"), context);
    return year == null ? Dates.UNKNOWN : Part.months(year, quarter * 3 - 2, quarter * 3);
  }

  /** The first or last ten days of a year; weeks are its first or last month. */
  private static Dates edge(Matcher m) {
    int year = Integer.parseInt(m.group("y"));
    boolean first = m.group("q").toLowerCase(Locale.ROOT).matches("first|opening");
    boolean days = m.group("u").equalsIgnoreCase("days");
    if (!days) {
      return first ? Part.months(year, 1, 1) : Part.months(year, 12, 12);
    }
    return first
        ? Dates.range(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 10))
        : Dates.range(LocalDate.of(year, 12, 21), LocalDate.of(year, 12, 31));
  }

  private static Dates half(Matcher m, Context context) {
    Integer year = yearOf(m, context);
    boolean first = m.group("q").equalsIgnoreCase("first");
    return year == null
        ? Dates.UNKNOWN
        : first ? Part.months(year, 1, 6) : Part.months(year, 7, 12);
  }

  private static Dates season(Matcher m, Context context) {
    int[] months = SEASONS.get(m.group("s").toLowerCase(Locale.ROOT));
    if (MissingYear.group(m, "y") != null) {
      return Part.months(Integer.parseInt(m.group("y")), months[0], months[1]);
    }
    if (MissingYear.group(m, "which") != null) {
      Integer year = MissingYear.relativeYear(m.group("which"), context);
      return year == null ? Dates.UNKNOWN : Part.months(year, months[0], months[1]);
    }
    if (context.published() == null) {
      return Dates.UNKNOWN;
    }
    String tensed = context.isFuture() ? "next" : "last";
    boolean now =
        context.published().getMonthValue() >= months[0]
            && context.published().getMonthValue() <= months[1];
    String relation = MissingYear.group(m, "r") == null ? (now ? "this" : tensed) : m.group("r");
    return Part.months(
        seasonYear(relation.toLowerCase(Locale.ROOT), months, context.published()),
        months[0],
        months[1]);
  }

  private static int seasonYear(String relation, int[] months, LocalDate published) {
    int year = published.getYear();
    int now = published.getMonthValue();
    if (relation.equals("last") || relation.equals("this past")) {
      return months[1] % 12 < now && months[1] <= 12 ? year : year - 1;
    }
    if (relation.equals("this")) {
      return months[0] == 12 && now <= 2 ? year - 1 : year;
    }
    return now < months[0] ? year : year + 1;
  }

  private static Dates ofYear(Matcher m, int year) {
    int[] months = SEASONS.get(m.group("s").toLowerCase(Locale.ROOT));
    return Part.months(year, months[0], months[1]);
  }

  /** The last such quarter that has begun, or the next one where the verb looks ahead. */
  private static Dates nearQuarter(Matcher m, Context context) {
    LocalDate published = context.published();
    if (published == null) {
      return Dates.UNKNOWN;
    }
    int named = List.of("first", "second", "third").indexOf(m.group("q").toLowerCase(Locale.ROOT));
    int quarter = named < 0 ? 4 : named + 1;
    int now = (published.getMonthValue() - 1) / 3 + 1;
    int year = published.getYear();
    if (context.isFuture()) {
      year += quarter < now ? 1 : 0;
    } else {
      year -= quarter > now ? 1 : 0;
    }
    return Part.months(year, quarter * 3 - 2, quarter * 3);
  }
}
