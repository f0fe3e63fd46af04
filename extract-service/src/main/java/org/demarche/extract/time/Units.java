package org.demarche.extract.time;

import static org.demarche.extract.time.Words.UNIT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** The week, month or year beside that of writing: "last week", "late last month". */
final class Units {

  static final List<Rule> RULES =
      List.of(
          // "last week", "earlier this year", "late last month"
          Rule.of(
              "(?:(?<p>early|earlier|late|later|mid|the end of|the beginning of|the start of) )?(?<r>last|this|next|this past|this coming|the past|the last|the coming|the next|the current) (?<u>"
                  + UNIT
                  + ")",
              Units::unit),
          Rule.of(
              "(?:by )?(?<p>the end of|the beginning of|the start of) the (?<u>month|year)",
              Units::unit),
          Rule.of("the (?<u>night|" + UNIT + ") (?<d>before last|after next)", Units::beyond));

  private Units() {}

  private static Dates unit(Matcher m, Context context) {
    LocalDate published = context.published();
    if (published == null) {
      return Dates.UNKNOWN;
    }
    // "was declared on 13 November and extended the next day"
    boolean told = context.anchor() != null && context.anchor().isKnown() && !context.isFuture();
    if (told && Rule.has(m, "r") && m.group("r").equalsIgnoreCase("the next")) {
      return null;
    }
    String span = Rule.has(m, "r") ? m.group("r").toLowerCase(Locale.ROOT) : "";
    if (span.equals("the past") || span.equals("the last")) {
      return Distance.back(context, 1, m.group("u"));
    }
    if (span.equals("the coming")) {
      return Distance.forth(context, 1, m.group("u"));
    }
    String relation = Rule.has(m, "r") ? m.group("r").toLowerCase(Locale.ROOT) : "this";
    int shift =
        relation.endsWith("last") || relation.endsWith("past")
            ? -1
            : relation.endsWith("next") || relation.endsWith("coming") ? 1 : 0;
    String unit = m.group("u").toLowerCase(Locale.ROOT);
    String part = m.group("p") == null ? "" : m.group("p").toLowerCase(Locale.ROOT);
    Dates whole = Distance.around(published, unit, shift);
    boolean split = !part.isEmpty() && !part.equals("earlier") && !part.equals("later");
    return split ? part(part, whole, unit) : whole;
  }

  /** Early until Wednesday, late from Thursday on, between them Tuesday to Thursday. */
  private static Dates ofWeek(String part, LocalDate monday) {
    if (part.equals("mid")) {
      return Dates.range(monday.plusDays(1), monday.plusDays(3));
    }
    boolean early = part.equals("early") || part.contains("beginning") || part.contains("start");
    return early
        ? Dates.range(monday, monday.plusDays(2))
        : Dates.range(monday.plusDays(3), monday.plusDays(6));
  }

  /** "the week before last", "the year after next". */
  private static Dates beyond(Matcher m, Context context) {
    if (context.published() == null) {
      return Dates.UNKNOWN;
    }
    boolean before = m.group("d").equalsIgnoreCase("before last");
    String unit = m.group("u").toLowerCase(Locale.ROOT).replace("night", "day");
    return Distance.around(context.published(), unit, before ? -2 : 2);
  }

  private static Dates part(String part, Dates whole, String unit) {
    if (unit.equals("year")) {
      return Part.partOfYear(part + " ", whole.from().getYear());
    }
    if (unit.equals("week")) {
      return ofWeek(part, whole.from());
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
}
