package org.demarche.extract.time;

import static org.demarche.extract.time.Words.NUMBER;
import static org.demarche.extract.time.Words.UNIT;
import static org.demarche.extract.time.Words.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;

/** So and so long before or after the time of writing: "three weeks ago", "the past three days". */
final class Distances {

  static final List<Rule> RULES =
      List.of(
          // "three weeks ago", "in four days' time", "the past three days"
          Rule.of(
              "(?:more than |about |some |nearly |almost |over |around |just )?(?<n>"
                  + NUMBER
                  + ") (?<u>"
                  + UNIT
                  + ")s? ago",
              Distances::ago),
          // "two Sundays ago"
          Rule.of("(?<n>" + NUMBER + ") (?<w>" + WEEKDAY + ")s ago", Distances::daysAgo),
          // "a week ago on Monday", "a week from Monday", "on Monday week"
          Rule.of(
              "a week ago(?: last)?(?: on)? (?<w>" + WEEKDAY + ")", (m, c) -> weekBeside(m, c, -1)),
          Rule.of("a week from (?<w>" + WEEKDAY + ")", (m, c) -> weekBeside(m, c, 1)),
          Rule.of("(?<w>" + WEEKDAY + ") week(?!-|ly|end)", (m, c) -> weekBeside(m, c, 1)),
          Rule.of(
              "(?<h>half )?a century ago",
              (m, c) ->
                  c.published() == null
                      ? Dates.UNKNOWN
                      : Dates.year(c.published().getYear() - (m.group("h") == null ? 100 : 50))),
          Rule.of(
              "(?:the )?(?:past|last) (?<n>24|48|72|96) hours",
              (m, c) -> Distance.back(c, Integer.parseInt(m.group("n")) / 24, "day")),
          Rule.of(
              "(?:the )?(?:past|last|next|coming) few (?:days|weeks|months|years)|(?:the )?coming (?:days|weeks|months|years)",
              (m, c) -> Dates.UNKNOWN),
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
              Distances::ahead),
          Rule.of(
              "(?<w>in|within) (?:the next )?(?<n>" + NUMBER + ") (?<u>" + UNIT + ")s?",
              Distances::within),
          Rule.of(
              "(?:the )?(?:past|last|previous) (?<n>" + NUMBER + ") (?<u>" + UNIT + ")s?",
              (m, c) -> Distance.back(c, Distance.count(m, "n"), m.group("u"))),
          Rule.of(
              "(?:the )?(?:next|coming) (?<n>" + NUMBER + ") (?<u>" + UNIT + ")s?",
              (m, c) -> Distance.forth(c, Distance.count(m, "n"), m.group("u"))));

  private Distances() {}

  private static Dates daysAgo(Matcher m, Context context) {
    int count = Distance.count(m, "n");
    if (context.published() == null || count < 1) {
      return Dates.UNKNOWN;
    }
    DayOfWeek day = DayOfWeek.of(Words.weekday(m.group("w")));
    LocalDate last = context.published().with(TemporalAdjusters.previous(day));
    return Dates.day(last.minusWeeks(count - 1));
  }

  /** A week before the last such day, or after the next. */
  private static Dates weekBeside(Matcher m, Context context, int weeks) {
    if (context.published() == null) {
      return Dates.UNKNOWN;
    }
    DayOfWeek day = DayOfWeek.of(Words.weekday(m.group("w")));
    LocalDate near =
        weeks < 0
            ? context.published().with(TemporalAdjusters.previousOrSame(day))
            : context.published().with(TemporalAdjusters.next(day));
    return Dates.day(near.plusWeeks(weeks));
  }

  private static Dates ago(Matcher m, Context context) {
    int count = Distance.count(m, "n");
    return context.published() == null || count < 0
        ? Dates.UNKNOWN
        : Distance.distant(context.published(), m.group("u"), -count);
  }

  /** "will leave in three days", "within a week"; "fell in three days" tells no date. */
  private static Dates within(Matcher m, Context context) {
    int count = Distance.count(m, "n");
    if (count < 0 || !context.isFuture()) {
      return null;
    }
    if (context.published() == null) {
      return Dates.UNKNOWN;
    }
    return m.group("w").equalsIgnoreCase("in")
        ? Distance.distant(context.published(), m.group("u"), count)
        : Distance.forth(context, count, m.group("u"));
  }

  private static Dates ahead(Matcher m, Context context) {
    boolean time = m.group("n") != null;
    int count = Distance.count(m, time ? "n" : "o");
    return context.published() == null || count < 0
        ? Dates.UNKNOWN
        : Distance.distant(context.published(), m.group(time ? "u" : "v"), count);
  }
}
