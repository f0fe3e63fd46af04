package org.demarche.extract.time;

import static org.demarche.extract.time.Words.PART_OF_DAY;

import java.util.List;

/** Days told from the day of writing: "yesterday", "overnight". */
final class NearDays {

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
                      : Dates.range(c.published().minusDays(1), c.published())));

  private NearDays() {}

  private static Dates shifted(Context context, int days) {
    return context.published() == null
        ? Dates.UNKNOWN
        : Dates.day(context.published().plusDays(days));
  }
}
