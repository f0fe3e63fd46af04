package org.demarche.extract.time;

import static org.demarche.extract.time.Words.DAY;
import static org.demarche.extract.time.Words.MONTH;
import static org.demarche.extract.time.Words.OF_DAY;
import static org.demarche.extract.time.Words.RELATIVE_YEAR;
import static org.demarche.extract.time.Words.WEEKDAY;
import static org.demarche.extract.time.Words.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of the calendar, alone and in lists: "the 21st of August 1968", "4, 6 and 9 June". */
final class Days {

  private static final Pattern LISTED_MONTH =
      Pattern.compile(
          "(?i)^(?:\\s*,\\s*"
              + OF_DAY
              + ")*\\s*,?\\s*(?:and|or) "
              + OF_DAY
              + " (?:of )?(?<m>"
              + MONTH
              + ")\\b(?:,? (?<y>"
              + YEAR
              + "))?");

  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  static final List<Rule> RULES =
      List.of(
          // days: "the 21st of August 1968", "27 September last year", "July 27, 1953", "Monday,
          // May 6", "2017-06-05"
          Rule.of(
              "(?:"
                  + WEEKDAY
                  + ",? (?:the )?)?(?:the )?(?<d>"
                  + OF_DAY
                  + ")[ -](?:of )?(?<m>"
                  + MONTH
                  + ")(?:,?[ -](?:of )?(?<y>"
                  + YEAR
                  + ")|,? (?:of )?"
                  + RELATIVE_YEAR
                  + ")?",
              Days::day),
          Rule.of(
              "(?:"
                  + WEEKDAY
                  + ",? )?(?<m>"
                  + MONTH
                  + ") (?:the )?(?<d>"
                  + OF_DAY
                  + ")(?:,? (?:of )?(?<y>"
                  + YEAR
                  + ")|,? (?:of )?"
                  + RELATIVE_YEAR
                  + ")?",
              Days::day),
          Rule.of(
              "(?<y>"
                  + "(?:1[4-9]|20)\\d\\d"
                  + ")[-/.](?<n>0?[1-9]|1[0-2])[-/.](?<d>[12]\\d|3[01]|0?[1-9])",
              (m, c) -> numeric(m, m.group("n"), m.group("d"))),
          Rule.of("(?<d>\\d{1,2})[/.-](?<n>\\d{1,2})[/.-](?<y>(?:1[4-9]|20)\\d\\d)", Days::slashed),
          // "3/7/13", "25.12.91", "30.X.1991"
          Rule.of(
              "(?<d>[12]?\\d|3[01])(?<x>[/.])(?<n>1[0-2]|0?[1-9])\\k<x>(?<s>\\d\\d)(?![\\d/]|\\.\\d)",
              (m, c) -> {
                int year = MissingYear.ofTwoDigits(m.group("s"), c);
                int day = Integer.parseInt(m.group("d"));
                return Dates.day(MissingYear.of(year, Integer.parseInt(m.group("n")), day));
              }),
          Rule.of(
              "(?<d>[12]?\\d|3[01])\\. ?(?<n>I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})\\. ?(?<y>(?:1[4-9]|20)\\d\\d)",
              (m, c) -> numeric(m, String.valueOf(ROMAN.indexOf(m.group("n")) + 1), m.group("d"))),
          // "the 30th of this month"
          Rule.of("the (?<d>\\d{1,2}(?:st|nd|rd|th)) of (?<r>this|last|next) month", Days::ofMonth),
          Rule.of(
              "the (?<d>\\d{1,2}(?:st|nd|rd|th))(?! (?:century|anniversary|time|round|session|year|day|district|floor|birthday|president|\\w+))",
              Days::dayAlone),
          Rule.of(
              "(?<d>\\d{1,2})(?=(?:, \\d{1,2})*,? (?:and|or) \\d{1,2} " + MONTH + ")",
              Days::listedDay),
          // "March 3 and 4", "the last week of May 2020", "the first Monday of June"
          Rule.of(
              "(?<="
                  + MONTH
                  + " \\d{1,2}(?:st|nd|rd|th)?,? (?:and|or) )(?<d>"
                  + DAY
                  + ")(?:,? (?<y>"
                  + YEAR
                  + "))?",
              Days::secondDay),
          Rule.of(
              "9/11|(?:the )?(?:September 11|Sept\\.? 11)(?:th)?(?=,? (?:terror\\w* )?attacks)",
              (m, c) -> Dates.day(LocalDate.of(2001, 9, 11))));

  private Days() {}

  private static Dates day(Matcher m, Context context) {
    if (m.group("which") != null) {
      Integer year = MissingYear.relativeYear(m.group("which"), context);
      return year == null
          ? Dates.UNKNOWN
          : Dates.day(MissingYear.of(year, Words.month(m.group("m")), Words.day(m.group("d"))));
    }
    return Dates.day(MissingYear.date(m, "y", "m", "d", context));
  }

  private static Dates numeric(Matcher m, String month, String day) {
    LocalDate date =
        MissingYear.of(
            Integer.parseInt(m.group("y")), Integer.parseInt(month), Integer.parseInt(day));
    return date == null ? null : Dates.day(date);
  }

  /** Day first, as most of the world writes, unless it can't be. */
  private static Dates slashed(Matcher m, Context context) {
    Dates dayFirst = numeric(m, m.group("n"), m.group("d"));
    return dayFirst != null ? dayFirst : numeric(m, m.group("d"), m.group("n"));
  }

  /** "on Oct 2, and again on the 30th". */
  private static Dates dayAlone(Matcher m, Context context) {
    LocalDate base = context.base();
    return base == null
        ? null
        : Dates.day(MissingYear.of(base.getYear(), base.getMonthValue(), Words.day(m.group("d"))));
  }

  private static Dates listedDay(Matcher m, Context context) {
    Matcher listed = LISTED_MONTH.matcher(context.rest());
    if (!listed.find()) {
      return null;
    }
    int month = Words.month(listed.group("m"));
    int day = Words.day(m.group("d"));
    return Dates.day(
        listed.group("y") != null
            ? MissingYear.of(Integer.parseInt(listed.group("y")), month, day)
            : MissingYear.inferred(month, day, context));
  }

  private static Dates secondDay(Matcher m, Context context) {
    Dates anchor = context.anchor();
    if (anchor == null || !anchor.isKnown()) {
      return Dates.UNKNOWN;
    }
    int year = m.group("y") == null ? anchor.from().getYear() : Integer.parseInt(m.group("y"));
    return Dates.day(MissingYear.of(year, anchor.from().getMonthValue(), Words.day(m.group("d"))));
  }

  private static Dates ofMonth(Matcher m, Context context) {
    if (context.published() == null) {
      return Dates.UNKNOWN;
    }
    String which = m.group("r").toLowerCase(Locale.ROOT);
    int shift = which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
    LocalDate month = context.published().plusMonths(shift);
    return Dates.day(
        MissingYear.of(month.getYear(), month.getMonthValue(), Words.day(m.group("d"))));
  }
}
