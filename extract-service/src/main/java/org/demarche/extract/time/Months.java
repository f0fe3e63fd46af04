package org.demarche.extract.time;

import static org.demarche.extract.time.Words.MONTH;
import static org.demarche.extract.time.Words.PART;
import static org.demarche.extract.time.Words.RELATIVE_YEAR;
import static org.demarche.extract.time.Words.WEEKDAY;
import static org.demarche.extract.time.Words.YEAR;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** Months and parts of them: "early March", "the last week of May 2020". */
final class Months {

  static final List<Rule> RULES =
      List.of(
          Rule.of(
              "the (?<q>first|second|third|fourth|last) (?<w>week|"
                  + WEEKDAY
                  + ") (?:of|in) (?<m>"
                  + MONTH
                  + ")(?:,? (?<y>"
                  + YEAR
                  + ")|,? "
                  + RELATIVE_YEAR
                  + ")?",
              Months::weekOfMonth),
          // months: "early March", "January of 2022", "March this year", "last December"
          Rule.of(
              "(?<p>"
                  + PART
                  + ")?(?<m>"
                  + MONTH
                  + ")(?:,? (?:of |in )?(?<y>"
                  + YEAR
                  + ")|,? (?:of )?"
                  + RELATIVE_YEAR
                  + ")",
              Months::month),
          Rule.of("(?<p>" + PART + ")(?:(?<r>last|this|next) )?(?<m>" + MONTH + ")", Months::month),
          Rule.of("(?<r>last|this past|this|next|coming) (?<m>" + MONTH + ")", Months::month),
          // "November '89"
          Rule.of(
              "(?<m>" + MONTH + ")(?: of)? '(?<s>\\d\\d)(?!\\d)",
              (m, c) ->
                  Dates.month(
                      YearMonth.of(
                          MissingYear.ofTwoDigits(m.group("s"), c), Words.month(m.group("m"))))),
          Rule.of(
              "(?<=\\b(?:in|since|until|till|by|of|for|during|from|through|to|between|after|before|and|or|throughout|,) )(?<m>"
                  + MONTH
                  + ")",
              Months::month),
          Rule.of("(?<=\\b(?:the|this|last|a) )(?<m>March|May|August)(?= [a-z])", Months::month),
          Rule.of(
              "(?<m>January|February|April|June|July|August|September|October|November|December)(?='s| \\w+s?\\b)",
              Months::month));

  private Months() {}

  private static Dates weekOfMonth(Matcher m, Context context) {
    int number = Words.month(m.group("m"));
    Integer year = MissingYear.year(m, context, number);
    if (year == null) {
      return Dates.UNKNOWN;
    }
    YearMonth month = YearMonth.of(year, number);
    int which =
        List.of("first", "second", "third", "fourth")
            .indexOf(m.group("q").toLowerCase(Locale.ROOT));
    if (!m.group("w").equalsIgnoreCase("week")) {
      DayOfWeek day = DayOfWeek.of(Words.weekday(m.group("w")));
      return Dates.day(
          month
              .atDay(1)
              .with(
                  which < 0
                      ? TemporalAdjusters.lastInMonth(day)
                      : TemporalAdjusters.dayOfWeekInMonth(which + 1, day)));
    }
    return which < 0
        ? Dates.range(month.atEndOfMonth().minusDays(6), month.atEndOfMonth())
        : Dates.range(month.atDay(1 + 7 * which), month.atDay(7 + 7 * which));
  }

  private static Dates month(Matcher m, Context context) {
    int month = Words.month(m.group("m"));
    if (month == 5 && m.group("m").equals("may")) {
      return null;
    }
    Integer year = MissingYear.year(m, context, month);
    if (year == null) {
      return Dates.UNKNOWN;
    }
    String part = MissingYear.group(m, "p");
    YearMonth whole = YearMonth.of(year, month);
    return part == null ? Dates.month(whole) : Part.partOfMonth(part, whole);
  }
}
