package org.demarche.extract.time;

import static org.demarche.extract.time.Words.NUMBER;
import static org.demarche.extract.time.Words.UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.record.When.Precision;

/** Dates counted from another date: "two days earlier", "a year since the signing". */
final class Anchored {

  /** How far behind its words a date may stand: "two days after the vote of 4 May". */
  private static final int REACH = 80;

  /** Words that count from something that is named behind them. */
  private static final Pattern AHEAD = Pattern.compile("(?i)(?:\\b(?:before|after)|\\beve of)$");

  static final List<Rule> RULES =
      List.of(
          // anniversaries: "a year since the signing", "a year's anniversary of"
          Rule.of(
              "(?<n>"
                  + NUMBER
                  + ") (?<u>"
                  + UNIT
                  + ")s?(?: to the day)? since (?:the |its |his |her |their )?[a-z]+",
              Anchored::anniversary),
          Rule.of(
              "(?<n>" + NUMBER + ") (?<u>year|month|week)s? (?:ago )?to the day(?! since)",
              Anchored::anniversary),
          // from another date: "two days earlier", "the previous year", "that same month"
          Rule.of(
              "(?<n>"
                  + NUMBER
                  + ") (?<u>"
                  + UNIT
                  + ")s? (?<d>earlier|before|previously|later|after|afterwards?)",
              Anchored::fromAnchor),
          Rule.of(
              "the (?<d>previous|preceding|following|next|same) (?<u>" + UNIT + ")",
              Anchored::nextTo),
          Rule.of(
              "the (?<u>"
                  + UNIT
                  + ") (?<d>before|after)(?! (?:the|he|she|it|they|a|an|his|her|their|its|[A-Z]))",
              Anchored::nextTo),
          // "the day after the vote of 9 May", "on the eve of the summit of 12 June"
          Rule.of("the (?<u>" + UNIT + ") (?<d>before|after)", Anchored::beside),
          Rule.of("(?<e>the eve of)", (m, c) -> c.isToldExactly() ? eve(c.told()) : null),
          Rule.of(
              "(?<d>that)(?: same)? (?<u>day|week|month|year)|(?<e>the very same|that very) (?<v>day|month|year)",
              Anchored::nextTo));

  private Anchored() {}

  /**
   * Whether words of distance count from the date that stands so many characters behind them.
   *
   * @param between what stands between them
   */
  static boolean countsFrom(String words, String between) {
    return AHEAD.matcher(words).find()
        && between.length() <= REACH
        && between.chars().noneMatch(c -> c == ';' || c == ':' || c == ',');
  }

  private static Dates anniversary(Matcher m, Context context) {
    LocalDate base = context.base();
    int count = Distance.count(m, "n");
    return base == null || count < 0
        ? Dates.UNKNOWN
        : Dates.day(Distance.plus(base, m.group("u"), -count));
  }

  private static Dates fromAnchor(Matcher m, Context context) {
    if (context.told() == null || !context.told().isKnown()) {
      return Dates.UNKNOWN;
    }
    String direction = m.group("d").toLowerCase(Locale.ROOT);
    boolean before =
        direction.equals("earlier")
            || direction.startsWith("before")
            || direction.equals("previously");
    int count = Distance.count(m, "n");
    boolean exact = context.told().precision() == Precision.day;
    String unit = m.group("u").toLowerCase(Locale.ROOT);
    if (count < 0 || (!exact && (unit.equals("day") || unit.equals("week")))) {
      return Dates.UNKNOWN;
    }
    return Distance.distant(context.told().from(), unit, before ? -count : count);
  }

  /** "the previous year", "the month before", "that same month". */
  private static Dates nextTo(Matcher m, Context context) {
    boolean very = Rule.has(m, "v") && m.group("v") != null;
    String direction = very ? "same" : m.group("d").toLowerCase(Locale.ROOT);
    String unit = m.group(very ? "v" : "u").toLowerCase(Locale.ROOT);
    if (context.told() == null || !context.told().isKnown()) {
      return Dates.UNKNOWN;
    }
    int shift =
        switch (direction) {
          case "previous", "preceding", "before" -> -1;
          case "following", "next", "after" -> 1;
          default -> 0;
        };
    return Distance.around(context.told().from(), unit, shift);
  }

  private static Dates beside(Matcher m, Context context) {
    return context.isToldExactly() ? nextTo(m, context) : null;
  }

  private static Dates eve(Dates told) {
    return Dates.day(told.from().minusDays(1));
  }
}
