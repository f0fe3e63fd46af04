package org.demarche.extract.time;

import static org.demarche.extract.time.Words.RELATIVE_YEAR;
import static org.demarche.extract.time.Words.YEAR;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

/** Days that are called by a name of their own: "Christmas Eve". */
final class Holidays {

  private static final Map<String, int[]> HOLIDAYS =
      Map.ofEntries(
          Map.entry("christmas day", new int[] {12, 25}),
          Map.entry("christmas eve", new int[] {12, 24}),
          Map.entry("boxing day", new int[] {12, 26}),
          Map.entry("new year's day", new int[] {1, 1}),
          Map.entry("new year's eve", new int[] {12, 31}),
          Map.entry("valentine's day", new int[] {2, 14}),
          Map.entry("may day", new int[] {5, 1}),
          Map.entry("christmas", new int[] {12, 25}),
          Map.entry("bastille day", new int[] {7, 14}),
          Map.entry("armistice day", new int[] {11, 11}),
          Map.entry("all saints' day", new int[] {11, 1}),
          Map.entry("all souls' day", new int[] {11, 2}),
          Map.entry("halloween", new int[] {10, 31}),
          Map.entry("epiphany", new int[] {1, 6}),
          Map.entry("orthodox christmas", new int[] {1, 7}),
          Map.entry("st patrick's day", new int[] {3, 17}),
          Map.entry("st stephen's day", new int[] {12, 26}),
          Map.entry("international women's day", new int[] {3, 8}),
          Map.entry("the fourth of july", new int[] {7, 4}));

  /** Longer ones first, since the first that matches counts. */
  private static final List<String> NAMES =
      HOLIDAYS.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
          .toList();

  static final List<Rule> RULES =
      List.of(
          Rule.of(
              "(?<h>"
                  + String.join("|", NAMES)
                  + ")(?:,? (?:of |in )?(?<y>"
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
