package org.demarche.extract.time;

import static org.demarche.extract.time.Words.DAY;
import static org.demarche.extract.time.Words.MONTH;
import static org.demarche.extract.time.Words.ORDINAL;
import static org.demarche.extract.time.Words.SEASON;
import static org.demarche.extract.time.Words.WEEKDAY;
import static org.demarche.extract.time.Words.YEAR;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.record.When.Precision;

/**
 * Dates of the calendar: days, months, years, seasons, quarters, decades, and spans between them.
 */
final class CalendarRules {

  private static final String OF_DAY = "(?:" + DAY + "|" + ORDINAL + ")";
  private static final String TO = "(?: ?- ?| to | until | till | through )";
  private static final String TO_AND = "(?: ?- ?| to | until | till | through |(?<v>,? and ))";
  private static final String PART =
      "(?:early|mid|late|the beginning of|the start of|the middle of|the end of|(?:the )?first half of|(?:the )?second half of)[ -]";
  private static final String RELATIVE_YEAR = "(?:(?<which>this|last|next|that|the same) year)";

  private static final String AND =
      "\\s*+(?:,\\s*+(?:and |or |as well as )?|and |or |as well as )\\s*+(?:on )?";

  /** "4, 6 and" before "9 June 2003"; "11 January and" before "26 November 2021". */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?i)^(?:"
              + AND
              + "(?>"
              + OF_DAY
              + "(?: (?:of )?"
              + MONTH
              + ")?|"
              + MONTH
              + "(?: "
              + OF_DAY
              + ")?)){0,8}?"
              + AND
              + "(?:(?<d>"
              + OF_DAY
              + ") (?:of )?)?(?<m>"
              + MONTH
              + ")(?: (?:"
              + OF_DAY
              + "))?,?(?: of)? (?<y>"
              + YEAR
              + ")");

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

  private static final Map<String, int[]> HOLIDAYS =
      Map.of(
          "christmas day",
          new int[] {12, 25},
          "christmas eve",
          new int[] {12, 24},
          "boxing day",
          new int[] {12, 26},
          "new year's day",
          new int[] {1, 1},
          "new year's eve",
          new int[] {12, 31},
          "valentine's day",
          new int[] {2, 14},
          "may day",
          new int[] {5, 1},
          "christmas",
          new int[] {12, 25},
          "bastille day",
          new int[] {7, 14});

  private static final List<String> DECADES =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");

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
                      date(m, "y", "m", m.group("a") == null ? "c" : "a", c),
                      date(m, "y", "m", "b", c))),
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
                    date(m, "y", month, between ? "c" : "a", c), date(m, "y", month, "b", c));
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
              CalendarRules::span),
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
              CalendarRules::span),
          // a week: "the week of 9 March 2020"
          Rule.of(
              "(?:the )?week of (?:(?<d>"
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
                    m.group("d") != null ? date(m, "y", "m", "d", c) : date(m, "y", "n", "e", c);
                return day == null ? Dates.UNKNOWN : Dates.week(day);
              }),
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
              CalendarRules::day),
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
              CalendarRules::day),
          Rule.of(
              "(?<y>"
                  + "(?:1[4-9]|20)\\d\\d"
                  + ")[-/.](?<n>0?[1-9]|1[0-2])[-/.](?<d>[12]\\d|3[01]|0?[1-9])",
              (m, c) -> numeric(m, m.group("n"), m.group("d"))),
          Rule.of(
              "(?<d>\\d{1,2})[/.](?<n>\\d{1,2})[/.](?<y>(?:1[4-9]|20)\\d\\d)",
              CalendarRules::slashed),
          Rule.of(
              "the (?<d>\\d{1,2}(?:st|nd|rd|th))(?! (?:century|anniversary|time|round|session|year|day|district|floor|birthday|president|\\w+))",
              CalendarRules::dayAlone),
          Rule.of(
              "(?<d>\\d{1,2})(?=(?:, \\d{1,2})*,? (?:and|or) \\d{1,2} " + MONTH + ")",
              CalendarRules::listedDay),
          Rule.of(
              "(?<h>Christmas Day|Christmas Eve|Boxing Day|New Year's Day|New Year's Eve|Valentine's Day|May Day|Bastille Day|Christmas)(?:,? (?:of |in )?(?<y>"
                  + YEAR
                  + ")|,? "
                  + RELATIVE_YEAR
                  + ")?",
              CalendarRules::holiday),
          // "March 3 and 4", "the last week of May 2020", "the first Monday of June"
          Rule.of(
              "(?<="
                  + MONTH
                  + " \\d{1,2}(?:st|nd|rd|th)?,? (?:and|or) )(?<d>"
                  + DAY
                  + ")(?:,? (?<y>"
                  + YEAR
                  + "))?",
              CalendarRules::secondDay),
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
              CalendarRules::weekOfMonth),
          Rule.of(
              "9/11|(?:the )?(?:September 11|Sept\\.? 11)(?:th)?(?=,? (?:terror\\w* )?attacks)",
              (m, c) -> Dates.day(LocalDate.of(2001, 9, 11))),
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
              CalendarRules::month),
          Rule.of(
              "(?<p>" + PART + ")(?:(?<r>last|this|next) )?(?<m>" + MONTH + ")",
              CalendarRules::month),
          Rule.of(
              "(?<r>last|this past|this|next|coming) (?<m>" + MONTH + ")", CalendarRules::month),
          Rule.of(
              "(?<=\\b(?:in|since|until|till|by|of|for|during|from|through|to|between|after|before|and|or|throughout|,) )(?<m>"
                  + MONTH
                  + ")",
              CalendarRules::month),
          Rule.of(
              "(?<=\\b(?:the|this|last|a) )(?<m>March|May|August)(?= [a-z])", CalendarRules::month),
          Rule.of(
              "(?<m>January|February|April|June|July|August|September|October|November|December)(?='s| \\w+s?\\b)",
              CalendarRules::month),
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
              CalendarRules::months),
          Rule.of(
              "(?:(?<w>between) |from )(?<m>" + MONTH + ")" + TO_AND + "(?<n>" + MONTH + ")",
              CalendarRules::months),
          // quarters, halves, seasons: "the second half of 1983", "autumn 2003", "this autumn"
          Rule.of(
              "(?:the )?(?<q>first|second|third|fourth|last) quarter(?: of (?<y>"
                  + YEAR
                  + ")|(?: of)? "
                  + RELATIVE_YEAR
                  + ")",
              CalendarRules::quarter),
          Rule.of("Q(?<q>[1-4]) (?:of )?(?<y>" + YEAR + ")", CalendarRules::quarter),
          Rule.of(
              "(?:the )?(?<q>first|second) half(?: of (?<y>"
                  + YEAR
                  + ")|(?: of)? "
                  + RELATIVE_YEAR
                  + ")",
              CalendarRules::half),
          Rule.of(
              "(?:(?<r>last|this|next|this past|this coming|the coming|the following) |the )?(?:early |mid-?|late )?(?<s>"
                  + SEASON
                  + ")(?:,? (?:of )?(?<y>"
                  + YEAR
                  + ")|,? (?:of )?"
                  + RELATIVE_YEAR
                  + ")",
              CalendarRules::season),
          Rule.of(
              "(?:(?<r>last|this|next|this past|this coming|the coming) )(?<s>" + SEASON + ")",
              CalendarRules::season),
          Rule.of(
              "(?<=\\b(?:in|during|throughout|over) )the (?<s>" + SEASON + ")(?! of)",
              CalendarRules::season),
          Rule.of(
              "the (?<p>early |mid-?|late )?(?<c>1[0-9]|2[01])(?:th|st)[ -]century",
              CalendarRules::century),
          // years: "from 2014 to 2016", "2014-2016", "the 1990s", "early 2020", "in 1978"
          Rule.of(
              "(?:(?<w>between) |from )?(?<a>"
                  + YEAR
                  + ")(?: ?- ?| to | until | through |(?<v> and ))(?<b>"
                  + YEAR
                  + ")",
              CalendarRules::years),
          Rule.of("(?<a>(?:1[4-9]|20)\\d\\d)-(?<b>\\d\\d)(?!-)", CalendarRules::shortYears),
          Rule.of(
              "(?:the )?(?<p>early |mid-?|late )?(?<d>(?:1[4-9]|20)\\d)0s",
              (m, c) -> decade(Integer.parseInt(m.group("d")) * 10, m.group("p"))),
          Rule.of(
              "the (?<p>early |mid-?|late )?(?<d>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
              (m, c) ->
                  decade(
                      1920 + 10 * DECADES.indexOf(m.group("d").toLowerCase(Locale.ROOT)),
                      m.group("p"))),
          Rule.of(
              "(?<p>" + PART + ")(?<y>" + YEAR + ")",
              (m, c) -> partOfYear(m.group("p"), Integer.parseInt(m.group("y")))),
          Rule.of(
              "(?<=\\b(?:in|since|until|till|by|of|for|during|from|to|between|after|before|around|circa|about|than|throughout|through|early|late|back in|year|on|and|or|\\() ?)(?<y>"
                  + YEAR
                  + ")(?! (?:people|soldiers|troops|men|women|dollars|euros|tons|tonnes|miles|kilometers|kilometres|feet|students|workers|jobs|votes|deaths|cases|meters|metres|of))",
              (m, c) -> Dates.year(Integer.parseInt(m.group("y")))),
          Rule.of(
              "(?<=\\b(?:the|a|its|his|her|their|'s) )(?<y>"
                  + YEAR
                  + ")(?= (?:\\w+-)?\\w+(?<!s)\\b)",
              (m, c) -> Dates.year(Integer.parseInt(m.group("y")))),
          Rule.of(
              "(?<=\\()(?<y>" + YEAR + ")(?=\\))",
              (m, c) -> Dates.year(Integer.parseInt(m.group("y")))),
          Rule.of(
              "(?<c>nineteen|eighteen) (?<t>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|\\w+teen|ten|eleven|twelve)",
              CalendarRules::spelled));

  private CalendarRules() {}

  private static Dates spelled(Matcher m, Context context) {
    int years = Words.number(m.group("t"));
    return years < 0 ? null : Dates.year(Words.number(m.group("c")) * 100 + years);
  }

  /**
   * The day that the groups write, its year inferred where there is none; {@code null} where it
   * can't be.
   */
  private static LocalDate date(Matcher m, String year, String month, String day, Context context) {
    int ofMonth = Words.day(m.group(day));
    int number = Words.month(m.group(month));
    String written = m.group(year);
    return written != null
        ? of(Integer.parseInt(written), number, ofMonth)
        : inferred(number, ofMonth, context);
  }

  private static LocalDate of(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate inferred(int month, int day, Context context) {
    Matcher listed = LISTED.matcher(context.rest());
    if (listed.find()) {
      return of(Integer.parseInt(listed.group("y")), month, day);
    }
    LocalDate told = nearAnchor(month, day, context);
    if (told != null || context.published() == null) {
      return told;
    }
    int year = context.published().getYear();
    LocalDate same = of(year, month, day);
    if (same == null) {
      return null;
    }
    if (context.isFuture()) {
      return same.isBefore(context.published()) ? of(year + 1, month, day) : same;
    }
    return same.isAfter(context.published()) ? of(year - 1, month, day) : same;
  }

  /**
   * In a sentence that tells of another year, a day without one is of that year, or the turn after
   * it.
   */
  private static LocalDate nearAnchor(int month, int day, Context context) {
    Dates anchor = context.anchor();
    boolean other =
        anchor != null
            && anchor.isKnown()
            && anchor.precision() != Precision.range
            && (context.published() == null
                || anchor.from().getYear() != context.published().getYear());
    if (!other) {
      return null;
    }
    LocalDate same = of(anchor.from().getYear(), month, day);
    boolean turn = same != null && same.isBefore(anchor.from().minusMonths(6));
    return turn ? of(same.getYear() + 1, month, day) : same;
  }

  private static Dates days(LocalDate from, LocalDate to) {
    return from == null || to == null ? Dates.UNKNOWN : Dates.range(from, to);
  }

  /** "A and B" is a span only after "between". */
  private static boolean isList(Matcher m) {
    return m.group("v") != null && m.group("w") == null;
  }

  private static Dates span(Matcher m, Context context) {
    if (isList(m)) {
      return null;
    }
    LocalDate to = date(m, "z", "n", "b", context);
    if (to == null) {
      return Dates.UNKNOWN;
    }
    int month = Words.month(m.group("m"));
    int day = Words.day(m.group("a"));
    if (m.group("y") != null) {
      return days(of(Integer.parseInt(m.group("y")), month, day), to);
    }
    LocalDate from = of(to.getYear(), month, day);
    return days(from != null && from.isAfter(to) ? from.minusYears(1) : from, to);
  }

  private static Dates day(Matcher m, Context context) {
    if (m.group("which") != null) {
      Integer year = relativeYear(m.group("which"), context);
      return year == null
          ? Dates.UNKNOWN
          : Dates.day(of(year, Words.month(m.group("m")), Words.day(m.group("d"))));
    }
    return Dates.day(date(m, "y", "m", "d", context));
  }

  /** {@code null} where it can't be known. */
  private static Integer relativeYear(String which, Context context) {
    String word = which.toLowerCase(Locale.ROOT);
    if (word.equals("that") || word.equals("the same")) {
      return context.anchor() == null || !context.anchor().isKnown()
          ? null
          : (Integer) context.anchor().from().getYear();
    }
    if (context.published() == null) {
      return null;
    }
    int shift = word.equals("last") ? -1 : word.equals("next") ? 1 : 0;
    return context.published().getYear() + shift;
  }

  private static Dates numeric(Matcher m, String month, String day) {
    LocalDate date =
        of(Integer.parseInt(m.group("y")), Integer.parseInt(month), Integer.parseInt(day));
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
        : Dates.day(of(base.getYear(), base.getMonthValue(), Words.day(m.group("d"))));
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
            ? of(Integer.parseInt(listed.group("y")), month, day)
            : inferred(month, day, context));
  }

  private static Dates secondDay(Matcher m, Context context) {
    Dates anchor = context.anchor();
    if (anchor == null || !anchor.isKnown()) {
      return Dates.UNKNOWN;
    }
    int year = m.group("y") == null ? anchor.from().getYear() : Integer.parseInt(m.group("y"));
    return Dates.day(of(year, anchor.from().getMonthValue(), Words.day(m.group("d"))));
  }

  private static Dates weekOfMonth(Matcher m, Context context) {
    int number = Words.month(m.group("m"));
    Integer year = year(m, context, number);
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

  private static Dates century(Matcher m, Context context) {
    int from = (Integer.parseInt(m.group("c")) - 1) * 100;
    String part = m.group("p") == null ? "" : m.group("p").toLowerCase(Locale.ROOT);
    int first = part.startsWith("late") ? 67 : part.startsWith("mid") ? 34 : 0;
    int last = part.startsWith("early") ? 33 : part.startsWith("mid") ? 66 : 99;
    return Dates.range(LocalDate.of(from + first, 1, 1), LocalDate.of(from + last, 12, 31));
  }

  private static Dates holiday(Matcher m, Context context) {
    int[] day = HOLIDAYS.get(m.group("h").toLowerCase(Locale.ROOT));
    if (m.group("y") != null) {
      return Dates.day(of(Integer.parseInt(m.group("y")), day[0], day[1]));
    }
    if (m.group("which") != null) {
      Integer year = relativeYear(m.group("which"), context);
      return year == null ? Dates.UNKNOWN : Dates.day(of(year, day[0], day[1]));
    }
    return Dates.day(inferred(day[0], day[1], context));
  }

  private static String group(Matcher m, String name) {
    return Rule.has(m, name) ? m.group(name) : null;
  }

  private static Dates month(Matcher m, Context context) {
    int month = Words.month(m.group("m"));
    if (month == 5 && m.group("m").equals("may")) {
      return null;
    }
    Integer year = year(m, context, month);
    if (year == null) {
      return Dates.UNKNOWN;
    }
    String part = group(m, "p");
    YearMonth whole = YearMonth.of(year, month);
    return part == null ? Dates.month(whole) : partOfMonth(part, whole);
  }

  private static Integer year(Matcher m, Context context, int month) {
    if (group(m, "y") != null) {
      return Integer.valueOf(m.group("y"));
    }
    if (group(m, "which") != null) {
      return relativeYear(m.group("which"), context);
    }
    Matcher listed = LISTED.matcher(context.rest());
    if (listed.find()) {
      return Integer.valueOf(listed.group("y"));
    }
    if (group(m, "r") == null) {
      LocalDate told = nearAnchor(month, 1, context);
      if (told != null) {
        return told.getYear();
      }
    }
    return context.published() == null ? null : inferredYear(group(m, "r"), month, context);
  }

  /** "last March" is past, "next March" to come, "March" as its verb has it. */
  private static Integer inferredYear(String relation, int month, Context context) {
    int year = context.published().getYear();
    int now = context.published().getMonthValue();
    String word = relation == null ? "" : relation.toLowerCase(Locale.ROOT);
    if (word.equals("last")) {
      return month < now ? year : year - 1;
    }
    boolean future =
        word.equals("next")
            || word.equals("coming")
            || (!word.equals("this past") && context.isFuture());
    if (future) {
      return month < now || (word.equals("next") && month == now) ? year + 1 : year;
    }
    return month > now ? year - 1 : year;
  }

  private static Dates partOfMonth(String part, YearMonth month) {
    String word = part.toLowerCase(Locale.ROOT);
    if (word.contains("first half")) {
      return Dates.range(month.atDay(1), month.atDay(15));
    }
    if (word.contains("second half")) {
      return Dates.range(month.atDay(16), month.atEndOfMonth());
    }
    if (isEarly(word)) {
      return Dates.range(month.atDay(1), month.atDay(10));
    }
    return isLate(word)
        ? Dates.range(month.atDay(21), month.atEndOfMonth())
        : Dates.range(month.atDay(11), month.atDay(20));
  }

  private static boolean isEarly(String part) {
    return part.startsWith("early") || part.contains("beginning") || part.contains("start");
  }

  private static boolean isLate(String part) {
    return part.startsWith("late") || part.contains("end");
  }

  static Dates partOfYear(String part, int year) {
    String word = part.toLowerCase(Locale.ROOT);
    if (word.contains("first half")) {
      return months(year, 1, 6);
    }
    if (word.contains("second half")) {
      return months(year, 7, 12);
    }
    return isEarly(word)
        ? months(year, 1, 3)
        : isLate(word) ? months(year, 10, 12) : months(year, 4, 9);
  }

  private static Dates months(int year, int first, int last) {
    YearMonth end = YearMonth.of(year, 1).plusMonths(last - 1L);
    return Dates.range(LocalDate.of(year, first, 1), end.atEndOfMonth());
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
    return Rule.has(m, group) ? Integer.valueOf(m.group(group)) : year(m, context, month);
  }

  private static Integer yearOf(Matcher m, Context context) {
    return m.group("y") != null
        ? Integer.valueOf(m.group("y"))
        : relativeYear(m.group("which"), context);
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
        group(m, "which") == null
            ? Integer.valueOf(m.group("y"))
            : relativeYear(m.group("which"), context);
    return year == null ? Dates.UNKNOWN : months(year, quarter * 3 - 2, quarter * 3);
  }

  private static Dates half(Matcher m, Context context) {
    Integer year = yearOf(m, context);
    boolean first = m.group("q").equalsIgnoreCase("first");
    return year == null ? Dates.UNKNOWN : first ? months(year, 1, 6) : months(year, 7, 12);
  }

  private static Dates season(Matcher m, Context context) {
    int[] months = SEASONS.get(m.group("s").toLowerCase(Locale.ROOT));
    if (group(m, "y") != null) {
      return months(Integer.parseInt(m.group("y")), months[0], months[1]);
    }
    if (group(m, "which") != null) {
      Integer year = relativeYear(m.group("which"), context);
      return year == null ? Dates.UNKNOWN : months(year, months[0], months[1]);
    }
    if (context.published() == null) {
      return Dates.UNKNOWN;
    }
    String tensed = context.isFuture() ? "next" : "last";
    boolean now =
        context.published().getMonthValue() >= months[0]
            && context.published().getMonthValue() <= months[1];
    String relation = group(m, "r") == null ? (now ? "this" : tensed) : m.group("r");
    return months(
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

  private static Dates years(Matcher m, Context context) {
    int from = Integer.parseInt(m.group("a"));
    int to = Integer.parseInt(m.group("b"));
    return from > to || isList(m)
        ? null
        : Dates.range(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  /** "1939-45", but not "2011-03", which is a month. */
  private static Dates shortYears(Matcher m, Context context) {
    int from = Integer.parseInt(m.group("a"));
    int to = from / 100 * 100 + Integer.parseInt(m.group("b"));
    return to <= from ? null : Dates.range(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  private static Dates decade(int from, String part) {
    int first = part == null || part.startsWith("early") ? 0 : part.startsWith("late") ? 6 : 4;
    int last = part == null || part.startsWith("late") ? 9 : part.startsWith("early") ? 3 : 6;
    return Dates.range(LocalDate.of(from + first, 1, 1), LocalDate.of(from + last, 12, 31));
  }
}
