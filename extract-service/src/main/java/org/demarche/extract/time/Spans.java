package org.demarche.extract.time;

import static org.demarche.extract.time.Words.MONTH;
import static org.demarche.extract.time.Words.OF_DAY;
import static org.demarche.extract.time.Words.TO;
import static org.demarche.extract.time.Words.TO_AND;
import static org.demarche.extract.time.Words.YEAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Spans of days and of months, from the one to the other: "between 3 and 7 May", "from March to
 * June".
 */
final class Spans {

  static final List<Rule> RULES =
      List.of(
          // spans of days: "between 3 and 7 May 2021", "10-11 March 2013", "March 3-5", "from 2 May
          // to 6 June 2020"
          Rule.of(
              "(?:(?:from )?(?:the )?(?<a>"
                  + OF_DAY
                  + ")"
                  + TO
                  + "|between (?:the )?(?<c>"
                  + OF_DAY
                  + ") and )(?:the )?(?<b>"
                  + OF_DAY
                  + ") (?:of )?(?<m>"
                  + MONTH
                  + ")(?:,? (?<y>"
                  + YEAR
                  + "))?",
              (m, c) ->
                  days(
                      MissingYear.date(m, "y", "m", m.group("a") == null ? "c" : "a", c),
                      MissingYear.date(m, "y", "m", "b", c))),
          Rule.of(
              "(?:(?:from )?(?<m>"
                  + MONTH
                  + ") (?<a>"
                  + OF_DAY
                  + ")"
                  + TO
                  + "|between (?<n>"
                  + MONTH
                  + ") (?<c>"
                  + OF_DAY
                  + ") and )(?<b>"
                  + OF_DAY
                  + ")(?:,? (?<y>"
                  + YEAR
                  + "))?",
              (m, c) -> {
                boolean between = m.group("m") == null;
                String month = between ? "n" : "m";
                return days(
                    MissingYear.date(m, "y", month, between ? "c" : "a", c),
                    MissingYear.date(m, "y", month, "b", c));
              }),
          Rule.of(
              "(?:(?<w>between) |from )?(?<a>"
                  + OF_DAY
                  + ") (?<m>"
                  + MONTH
                  + ")(?: (?<y>"
                  + YEAR
                  + "))?"
                  + TO_AND
                  + "(?<b>"
                  + OF_DAY
                  + ") (?<n>"
                  + MONTH
                  + ")(?:,? (?<z>"
                  + YEAR
                  + "))?",
              Spans::span),
          Rule.of(
              "(?:(?<w>between) |from )?(?<m>"
                  + MONTH
                  + ") (?<a>"
                  + OF_DAY
                  + ")(?:,? (?<y>"
                  + YEAR
                  + "))?"
                  + TO_AND
                  + "(?<n>"
                  + MONTH
                  + ") (?<b>"
                  + OF_DAY
                  + ")(?:,? (?<z>"
                  + YEAR
                  + "))?",
              Spans::span),
          // a week: "the week of 9 March 2020"
          Rule.of(
              "(?:the )?week (?:of|beginning|starting)(?: on)? (?:(?<d>"
                  + OF_DAY
                  + ") (?<m>"
                  + MONTH
                  + ")|(?<n>"
                  + MONTH
                  + ") (?<e>"
                  + OF_DAY
                  + "))(?:,? (?<y>"
                  + YEAR
                  + "))?",
              (m, c) -> {
                LocalDate day =
                    m.group("d") != null
                        ? MissingYear.date(m, "y", "m", "d", c)
                        : MissingYear.date(m, "y", "n", "e", c);
                return day == null ? Dates.UNKNOWN : Dates.week(day);
              }),
          // spans of months: "from March to June 2011"
          Rule.of(
              "(?:(?<w>between) |from )?(?<m>"
                  + MONTH
                  + ")(?: (?<y>"
                  + YEAR
                  + "))?"
                  + TO_AND
                  + "(?<n>"
                  + MONTH
                  + ") (?<z>"
                  + YEAR
                  + ")",
              Spans::months),
          Rule.of(
              "(?:(?<w>between) |from )(?<m>" + MONTH + ")" + TO_AND + "(?<n>" + MONTH + ")",
              Spans::months));

  private Spans() {}

  private static Dates days(LocalDate from, LocalDate to) {
    return from == null || to == null ? Dates.UNKNOWN : Dates.range(from, to);
  }

  /** "A and B" is a span only after "between". */
  static boolean isList(Matcher m) {
    return m.group("v") != null && m.group("w") == null;
  }

  private static Dates span(Matcher m, Context context) {
    if (isList(m)) {
      return null;
    }
    LocalDate to = MissingYear.date(m, "z", "n", "b", context);
    if (to == null) {
      return Dates.UNKNOWN;
    }
    int month = Words.month(m.group("m"));
    int day = Words.day(m.group("a"));
    if (m.group("y") != null) {
      return days(MissingYear.of(Integer.parseInt(m.group("y")), month, day), to);
    }
    LocalDate from = MissingYear.of(to.getYear(), month, day);
    return days(from != null && from.isAfter(to) ? from.minusYears(1) : from, to);
  }

  private static Dates months(Matcher m, Context context) {
    if (isList(m)) {
      return null;
    }
    int month = Words.month(m.group("m"));
    int end = Words.month(m.group("n"));
    Integer last = year(m, "z", context, end);
    if (last == null) {
      return Dates.UNKNOWN;
    }
    boolean written = Rule.has(m, "y") && m.group("y") != null;
    int first = written ? Integer.parseInt(m.group("y")) : month > end ? last - 1 : last;
    return Dates.range(LocalDate.of(first, month, 1), YearMonth.of(last, end).atEndOfMonth());
  }

  private static Integer year(Matcher m, String group, Context context, int month) {
    return Rule.has(m, group)
        ? Integer.valueOf(m.group(group))
        : MissingYear.year(m, context, month);
  }
}
