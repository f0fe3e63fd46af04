package org.demarche.extract.time;

import static org.demarche.extract.time.Words.NUMBER;
import static org.demarche.extract.time.Words.UNIT;
import static org.demarche.extract.time.Words.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.record.When.Precision;

/** Dates told by their distance from the time of writing, or from another date of the sentence. */
final class RelativeRules {

  private static final String PART_OF_DAY =
      "(?: (?:early |late )?(?:morning|afternoon|evening|night|noon))";

  static final List<Rule> RULES =
      List.of(
          Rule.of("the day before yesterday", (m, c) -> shifted(c, -2)),
          Rule.of("the day after tomorrow", (m, c) -> shifted(c, 2)),
          Rule.of("yesterday" + PART_OF_DAY + "?|last night", (m, c) -> shifted(c, -1)),
          Rule.of("tomorrow" + PART_OF_DAY + "?", (m, c) -> shifted(c, 1)),
          Rule.of(
              "today|tonight|this (?:morning|afternoon|evening)|earlier in the day|earlier today|later today",
              (m, c) -> shifted(c, 0)),
          Rule.of(
              "overnight",
              (m, c) ->
                  c.published() == null
                      ? Dates.UNKNOWN
                      : Dates.range(c.published().minusDays(1), c.published())),
          // "last Monday", "next Tuesday", "Wednesday evening"
          Rule.of(
              "(?:(?<r>last|next|this|this past|this coming|the following|the previous) )?(?<w>"
                  + WEEKDAY
                  + ")"
                  + PART_OF_DAY
                  + "?(?: (?:of )?(?<k>last|next|this) week)?",
              RelativeRules::weekday),
          Rule.of(
              "(?:(?:from|between) )?(?<w>"
                  + WEEKDAY
                  + ")(?: ?- ?| to | until | through | and )(?<x>"
                  + WEEKDAY
                  + ")",
              RelativeRules::weekdays),
          Rule.of(
              "(?:(?:at|over|during) )?(?<r>this|last|next|the|the past|the coming) weekend",
              RelativeRules::weekend),
          // "last week", "earlier this year", "late last month"
          Rule.of(
              "(?:(?<p>early|earlier|late|later|mid|the end of|the beginning of|the start of) )?(?<r>last|this|next|this past|this coming|the past|the last|the coming|the next|the current) (?<u>"
                  + UNIT
                  + ")",
              RelativeRules::unit),
          Rule.of(
              "(?:by )?(?<p>the end of|the beginning of|the start of) the (?<u>month|year)",
              RelativeRules::unit),
          // "three weeks ago", "in four days' time", "the past three days"
          Rule.of(
              "(?:more than |about |some |nearly |almost |over |around |just )?(?<n>"
                  + NUMBER
                  + ") (?<u>"
                  + UNIT
                  + ")s? ago",
              RelativeRules::ago),
          Rule.of(
              "(?:several|many|a few|some|a couple of|half a) (?:days?|weeks?|months?|years?|decades?) ago|recently|in recent (?:days|weeks|months|years|decades)",
              (m, c) -> Dates.UNKNOWN),
          Rule.of(
              "in (?<n>"
                  + NUMBER
                  + ") (?<u>"
                  + UNIT
                  + ")s?(?:'s?)? time|(?<o>"
                  + NUMBER
                  + ") (?<v>"
                  + UNIT
                  + ")s? from now",
              RelativeRules::ahead),
          Rule.of(
              "(?<w>in|within) (?:the next )?(?<n>" + NUMBER + ") (?<u>" + UNIT + ")s?",
              RelativeRules::within),
          Rule.of(
              "(?:the )?(?:past|last|previous) (?<n>" + NUMBER + ") (?<u>" + UNIT + ")s?",
              (m, c) -> back(c, count(m, "n"), m.group("u"))),
          Rule.of(
              "(?:the )?(?:next|coming) (?<n>" + NUMBER + ") (?<u>" + UNIT + ")s?",
              (m, c) -> forth(c, count(m, "n"), m.group("u"))),
          // durations until now: "the now seven-week blockade", "for three years"
          Rule.of(
              "(?<=\\b(?:now|ongoing|current|already) )(?<n>"
                  + NUMBER
                  + ")[ -](?<u>"
                  + UNIT
                  + ")(?:[ -](?:long|old))?",
              (m, c) -> back(c, count(m, "n"), m.group("u"))),
          Rule.of(
              "(?<n>"
                  + NUMBER
                  + ")-(?<u>"
                  + UNIT
                  + ")(?=[^.;]{1,60}\\b(?:ends?|expires?|ended|expired|runs out) today)",
              (m, c) -> back(c, count(m, "n"), m.group("u"))),
          Rule.of(
              "(?<n>"
                  + NUMBER
                  + ")-(?<u>"
                  + UNIT
                  + ")-old(?= (?:\\w+ )?(?:war|conflict|blockade|strike|dispute|crisis|siege|embargo|regime|ceasefire|truce|rule|occupation|feud|insurgency|government|boycott|standoff|stand-off|campaign|operation|ban|rebellion|uprising|protest))",
              (m, c) -> back(c, count(m, "n"), m.group("u"))),
          Rule.of(
              "for (?:more than |about |some |nearly |almost |over |around |at least )?(?<n>"
                  + NUMBER
                  + ") (?<u>"
                  + UNIT
                  + ")s?(?! (?:old|ago|from))",
              RelativeRules::lasting),
          // anniversaries: "a year since the signing", "a year's anniversary of"
          Rule.of(
              "(?<n>"
                  + NUMBER
                  + ") (?<u>"
                  + UNIT
                  + ")s? since (?:the |its |his |her |their )?[a-z]+",
              RelativeRules::anniversary),
          // from another date: "two days earlier", "the previous year", "that same month"
          Rule.of(
              "(?<n>"
                  + NUMBER
                  + ") (?<u>"
                  + UNIT
                  + ")s? (?<d>earlier|before|previously|later|after|afterwards?)",
              RelativeRules::fromAnchor),
          Rule.of(
              "the (?<d>previous|preceding|following|next|same) (?<u>" + UNIT + ")",
              RelativeRules::nextTo),
          Rule.of(
              "the (?<u>"
                  + UNIT
                  + ") (?<d>before|after)(?! (?:the|he|she|it|they|a|an|his|her|their|its|[A-Z]))",
              RelativeRules::nextTo),
          Rule.of(
              "(?<d>that)(?: same)? (?<u>day|week|month|year)|(?<e>the very same|that very) (?<v>day|month|year)",
              RelativeRules::nextTo));

  private RelativeRules() {}

  private static Dates shifted(Context context, int days) {
    return context.published() == null
        ? Dates.UNKNOWN
        : Dates.day(context.published().plusDays(days));
  }

  private static int count(Matcher m, String group) {
    return Words.number(m.group(group));
  }

  /** "from Monday to Wednesday"; "Monday and Tuesday" are two dates. */
  private static Dates weekdays(Matcher m, Context context) {
    String words = m.group().toLowerCase(Locale.ROOT);
    if (isWord(m) || (words.contains(" and ") && !words.startsWith("between"))) {
      return null;
    }
    if (context.published() == null) {
      return Dates.UNKNOWN;
    }
    DayOfWeek first = DayOfWeek.of(Words.weekday(m.group("w")));
    DayOfWeek last = DayOfWeek.of(Words.weekday(m.group("x")));
    if (context.isFuture()) {
      LocalDate from = context.published().with(TemporalAdjusters.nextOrSame(first));
      return Dates.range(from, from.with(TemporalAdjusters.nextOrSame(last)));
    }
    LocalDate to = context.published().with(TemporalAdjusters.previousOrSame(last));
    return Dates.range(to.with(TemporalAdjusters.previousOrSame(first)), to);
  }

  private static Dates weekday(Matcher m, Context context) {
    if (isWord(m)) {
      return null;
    }
    LocalDate published = context.published();
    if (published == null) {
      return Dates.UNKNOWN;
    }
    DayOfWeek day = DayOfWeek.of(Words.weekday(m.group("w")));
    if (m.group("k") != null) {
      int weeks =
          m.group("k").equalsIgnoreCase("last")
              ? -1
              : m.group("k").equalsIgnoreCase("next") ? 1 : 0;
      return Dates.day(published.with(DayOfWeek.MONDAY).plusWeeks(weeks).with(day));
    }
    String relation = m.group("r") == null ? "" : m.group("r").toLowerCase(Locale.ROOT);
    if (relation.equals("the following") || relation.equals("the previous")) {
      boolean following = relation.equals("the following");
      LocalDate base = context.base();
      return Dates.day(
          base.with(following ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day)));
    }
    return Dates.day(
        switch (relation) {
          case "last", "this past" -> published.with(TemporalAdjusters.previous(day));
          case "next" -> published.with(DayOfWeek.MONDAY).plusWeeks(1).with(day);
          case "this coming" -> published.with(TemporalAdjusters.next(day));
          default ->
              context.isFuture()
                  ? published.with(TemporalAdjusters.next(day))
                  : published.with(TemporalAdjusters.previousOrSame(day));
        });
  }

  /** "sat", "sun" and "wed" in small letters are words. */
  private static boolean isWord(Matcher m) {
    return Character.isLowerCase(m.group("w").charAt(0));
  }

  private static Dates weekend(Matcher m, Context context) {
    if (context.published() == null) {
      return Dates.UNKNOWN;
    }
    LocalDate saturday = context.published().with(DayOfWeek.SATURDAY);
    String relation = m.group("r").toLowerCase(Locale.ROOT);
    boolean future =
        relation.equals("next")
            || relation.equals("the coming")
            || (!relation.startsWith("last") && context.isFuture());
    boolean before = !future && saturday.isAfter(context.published());
    LocalDate first =
        relation.equals("next")
            ? saturday.plusWeeks(1)
            : before ? saturday.minusWeeks(1) : saturday;
    return Dates.range(first, first.plusDays(1));
  }

  private static Dates unit(Matcher m, Context context) {
    LocalDate published = context.published();
    if (published == null) {
      return Dates.UNKNOWN;
    }
    String span = Rule.has(m, "r") ? m.group("r").toLowerCase(Locale.ROOT) : "";
    if (span.equals("the past") || span.equals("the last")) {
      return back(context, 1, m.group("u"));
    }
    if (span.equals("the coming")) {
      return forth(context, 1, m.group("u"));
    }
    String relation = Rule.has(m, "r") ? m.group("r").toLowerCase(Locale.ROOT) : "this";
    int shift =
        relation.endsWith("last") || relation.endsWith("past")
            ? -1
            : relation.endsWith("next") || relation.endsWith("coming") ? 1 : 0;
    String unit = m.group("u").toLowerCase(Locale.ROOT);
    String part = m.group("p") == null ? "" : m.group("p").toLowerCase(Locale.ROOT);
    Dates whole = around(published, unit, shift);
    boolean split = !part.isEmpty() && !part.equals("earlier") && !part.equals("later");
    return split ? part(part, whole, unit) : whole;
  }

  private static Dates part(String part, Dates whole, String unit) {
    if (unit.equals("year")) {
      return CalendarRules.partOfYear(part + " ", whole.from().getYear());
    }
    if (!unit.equals("month")) {
      return whole;
    }
    YearMonth month = YearMonth.from(whole.from());
    if (part.startsWith("early") || part.contains("beginning") || part.contains("start")) {
      return Dates.range(month.atDay(1), month.atDay(10));
    }
    return part.equals("mid")
        ? Dates.range(month.atDay(11), month.atDay(20))
        : Dates.range(month.atDay(21), month.atEndOfMonth());
  }

  /** The day, week, month, ... that lies so many away from the one that holds the day. */
  private static Dates around(LocalDate day, String unit, int shift) {
    return switch (unit) {
      case "day" -> Dates.day(day.plusDays(shift));
      case "week" -> Dates.week(day.plusWeeks(shift));
      case "fortnight" ->
          shift < 0 ? Dates.range(day.minusDays(14), day) : Dates.range(day, day.plusDays(14));
      case "month" -> Dates.month(YearMonth.from(day).plusMonths(shift));
      case "quarter" -> quarter(day, shift);
      case "year" -> Dates.year(day.getYear() + shift);
      default -> decade(day, shift);
    };
  }

  private static Dates quarter(LocalDate day, int shift) {
    YearMonth first =
        YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1).plusMonths(3L * shift);
    return Dates.range(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  private static Dates decade(LocalDate day, int shift) {
    if (shift != 0) {
      return shift < 0 ? Dates.range(day.minusYears(10), day) : Dates.range(day, day.plusYears(10));
    }
    int first = day.getYear() / 10 * 10;
    return Dates.range(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
  }

  private static Dates ago(Matcher m, Context context) {
    int count = count(m, "n");
    return context.published() == null || count < 0
        ? Dates.UNKNOWN
        : distant(context.published(), m.group("u"), -count);
  }

  /** "will leave in three days", "within a week"; "fell in three days" tells no date. */
  private static Dates within(Matcher m, Context context) {
    int count = count(m, "n");
    if (count < 0 || !context.isFuture()) {
      return null;
    }
    if (context.published() == null) {
      return Dates.UNKNOWN;
    }
    return m.group("w").equalsIgnoreCase("in")
        ? distant(context.published(), m.group("u"), count)
        : forth(context, count, m.group("u"));
  }

  private static Dates ahead(Matcher m, Context context) {
    boolean time = m.group("n") != null;
    int count = count(m, time ? "n" : "o");
    return context.published() == null || count < 0
        ? Dates.UNKNOWN
        : distant(context.published(), m.group(time ? "u" : "v"), count);
  }

  /** As exact as its unit: "a year ago" is a year, "three weeks ago" a week. */
  private static Dates distant(LocalDate day, String unit, int count) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "fortnight" -> Dates.week(day.plusWeeks(2L * count));
      case "decade" -> Dates.year(day.getYear() + 10 * count);
      case "quarter" -> quarter(day, count);
      default -> around(day, unit.toLowerCase(Locale.ROOT), count);
    };
  }

  private static LocalDate plus(LocalDate day, String unit, int count) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "day" -> day.plusDays(count);
      case "week" -> day.plusWeeks(count);
      case "fortnight" -> day.plusWeeks(2L * count);
      case "month" -> day.plusMonths(count);
      case "quarter" -> day.plusMonths(3L * count);
      case "year" -> day.plusYears(count);
      default -> day.plusYears(10L * count);
    };
  }

  private static Dates back(Context context, int count, String unit) {
    LocalDate day = context.published();
    return day == null || count < 0 ? Dates.UNKNOWN : Dates.range(plus(day, unit, -count), day);
  }

  private static Dates forth(Context context, int count, String unit) {
    LocalDate day = context.published();
    return day == null || count < 0 ? Dates.UNKNOWN : Dates.range(day, plus(day, unit, count));
  }

  /** "have been waiting for three years" lasts until now; "ruled for three years" could be any. */
  private static Dates lasting(Matcher m, Context context) {
    return context.isFuture()
        ? null
        : context.tense().get() == Tense.past && isPerfect(m)
            ? back(context, count(m, "n"), m.group("u"))
            : null;
  }

  private static boolean isPerfect(Matcher m) {
    return PERFECT.matcher(before(m)).find();
  }

  private static final Pattern PERFECT = Pattern.compile("(?i)\\b(?:has|have|'ve)\\b[^,;]{0,60}$");

  /** The text that is matched against, up to the match. */
  private static String before(Matcher m) {
    StringBuilder text = new StringBuilder();
    m.appendReplacement(text, "");
    return text.toString();
  }

  private static Dates anniversary(Matcher m, Context context) {
    LocalDate base = context.base();
    int count = count(m, "n");
    return base == null || count < 0 ? Dates.UNKNOWN : Dates.day(plus(base, m.group("u"), -count));
  }

  private static Dates fromAnchor(Matcher m, Context context) {
    if (context.anchor() == null || !context.anchor().isKnown()) {
      return Dates.UNKNOWN;
    }
    String direction = m.group("d").toLowerCase(Locale.ROOT);
    boolean before =
        direction.equals("earlier")
            || direction.startsWith("before")
            || direction.equals("previously");
    int count = count(m, "n");
    boolean exact = context.anchor().precision() == Precision.day;
    String unit = m.group("u").toLowerCase(Locale.ROOT);
    if (count < 0 || (!exact && (unit.equals("day") || unit.equals("week")))) {
      return Dates.UNKNOWN;
    }
    return distant(context.anchor().from(), unit, before ? -count : count);
  }

  /** "the previous year", "the month before", "that same month". */
  private static Dates nextTo(Matcher m, Context context) {
    boolean very = Rule.has(m, "v") && m.group("v") != null;
    String direction = very ? "same" : m.group("d").toLowerCase(Locale.ROOT);
    String unit = m.group(very ? "v" : "u").toLowerCase(Locale.ROOT);
    if (context.anchor() == null || !context.anchor().isKnown()) {
      return Dates.UNKNOWN;
    }
    int shift =
        switch (direction) {
          case "previous", "preceding", "before" -> -1;
          case "following", "next", "after" -> 1;
          default -> 0;
        };
    return around(context.anchor().from(), unit, shift);
  }
}
