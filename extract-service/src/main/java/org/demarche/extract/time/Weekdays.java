package org.demarche.extract.time;

import static org.demarche.extract.time.Words.PART_OF_DAY;
import static org.demarche.extract.time.Words.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** Weekdays and weekends: "last Monday", "from Monday to Wednesday". */
final class Weekdays {

  static final List<Rule> RULES =
      List.of(
          // "last Monday", "next Tuesday", "Wednesday evening"
          Rule.of(
              "(?:(?<r>last|next|this|this past|this coming|the following|the previous) )?(?<w>"
                  + WEEKDAY
                  + ")"
                  + PART_OF_DAY
                  + "?(?: (?:of )?(?<k>last|next|this) week)?",
              Weekdays::weekday),
          Rule.of(
              "(?:(?:from|between) )?(?<w>"
                  + WEEKDAY
                  + ")(?: ?- ?| to | until | through | and )(?<x>"
                  + WEEKDAY
                  + ")",
              Weekdays::weekdays),
          Rule.of(
              "(?:(?:at|over|during) )?(?<r>this|last|next|the|the past|the coming) weekend",
              Weekdays::weekend));

  private Weekdays() {}

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
}
