package org.demarche.extract.time;

import static org.demarche.extract.time.Words.NUMBER;
import static org.demarche.extract.time.Words.UNIT;

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
