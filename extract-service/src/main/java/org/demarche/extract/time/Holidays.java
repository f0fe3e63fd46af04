package org.demarche.extract.time;

import static org.demarche.extract.time.Words.RELATIVE_YEAR;
import static org.demarche.extract.time.Words.YEAR;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

/** Days that are called by a name of their own: "Christmas Eve". */
final class Holidays {

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

  static final List<Rule> RULES =
      List.of(
          Rule.of(
              "(?<h>Christmas Day|Christmas Eve|Boxing Day|New Year's Day|New Year's Eve|Valentine's Day|May Day|Bastille Day|Christmas)(?:,? (?:of |in )?(?<y>"
                  + YEAR
                  + ")|,? "
                  + RELATIVE_YEAR
                  + ")?",
              Holidays::holiday));

  private Holidays() {}

  private static Dates holiday(Matcher m, Context context) {
    int[] day = HOLIDAYS.get(m.group("h").toLowerCase(Locale.ROOT));
    if (m.group("y") != null) {
      return Dates.day(MissingYear.of(Integer.parseInt(m.group("y")), day[0], day[1]));
    }
    if (m.group("which") != null) {
      Integer year = MissingYear.relativeYear(m.group("which"), context);
      return year == null ? Dates.UNKNOWN : Dates.day(MissingYear.of(year, day[0], day[1]));
    }
    return Dates.day(MissingYear.inferred(day[0], day[1], context));
  }
}
