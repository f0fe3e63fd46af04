package org.demarche.extract.time;

import static org.demarche.extract.time.Words.RELATIVE_YEAR;
import static org.demarche.extract.time.Words.YEAR;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;

/**
 * Feasts that move from year to year, by computation: those counted from Easter, of the East and of
 * the West, those of the Muslim and of the Jewish calendar, the lunar new year, Thanksgiving. A
 * name made of a feast ("the Good Friday accord") is no date.
 */
final class Feasts {

  private static final Map<String, IntFunction<Dates>> FEASTS = feasts();

  private static final String NAMED =
      "(?! (?:Accords?|Agreement|Rising|Uprising|Offensive|War|Islands?|Massacre|Bombings?|Deal|Pact|Crisis)\\b)";

  static final List<Rule> RULES =
      List.of(
          // "Easter Monday 1998", "Ramadan last year", "last Good Friday"
          Rule.of(
              "(?:(?<r>last|this|next|this past|this coming) )?(?<h>"
                  + String.join("|", FEASTS.keySet())
                  + ")"
                  + NAMED
                  + "(?:,? (?:of |in )?(?<y>"
                  + YEAR
                  + ")|,? (?:of )?"
                  + RELATIVE_YEAR
                  + ")?",
              Feasts::feast));

  private Feasts() {}

  /** Longer names before those that they begin with. */
  private static Map<String, IntFunction<Dates>> feasts() {
    Map<String, IntFunction<Dates>> feasts = new LinkedHashMap<>();
    for (String word : List.of("orthodox ", "coptic ")) {
      feasts.put(word + "good friday", year -> easter(true, year, -2));
      feasts.put(word + "easter", year -> easter(true, year, 0));
    }
    feasts.put("ash wednesday", year -> easter(false, year, -46));
    feasts.put("shrove tuesday", year -> easter(false, year, -47));
    feasts.put("palm sunday", year -> easter(false, year, -7));
    feasts.put("maundy thursday", year -> easter(false, year, -3));
    feasts.put("holy thursday", year -> easter(false, year, -3));
    feasts.put("good friday", year -> easter(false, year, -2));
    feasts.put("holy saturday", year -> easter(false, year, -1));
    feasts.put("easter monday", year -> easter(false, year, 1));
    feasts.put("easter sunday", year -> easter(false, year, 0));
    feasts.put("easter weekend", year -> easterWeekend(year));
    feasts.put("easter", year -> easter(false, year, 0));
    feasts.put("ascension(?: day)?", year -> easter(false, year, 39));
    feasts.put("whit sunday", year -> easter(false, year, 49));
    feasts.put("whit monday", year -> easter(false, year, 50));
    feasts.put("pentecost", year -> easter(false, year, 49));
    feasts.put("corpus christi", year -> easter(false, year, 60));
    feasts.put("eid[ -](?:al|ul)[ -]fitr", year -> Lunar.muslim(year, 10, 1));
    feasts.put("eid[ -](?:al|ul)[ -]a[dz]ha", year -> Lunar.muslim(year, 12, 10));
    feasts.put("ashura", year -> Lunar.muslim(year, 1, 10));
    feasts.put("ramadh?an", Lunar::ramadan);
    feasts.put("(?:the )?(?:lunar|chinese) new year", Lunar::newYear);
    feasts.put("tet", Lunar::newYear);
    feasts.put("rosh hashanah?", year -> Lunar.jewish(year, 0));
    feasts.put("yom kippur", year -> Lunar.jewish(year, 9));
    feasts.put("passover", year -> Lunar.jewish(year, -163));
    feasts.put("thanksgiving(?: day)?", Feasts::thanksgiving);
    return feasts;
  }

  private static Dates easter(boolean east, int year, int days) {
    return Dates.day((east ? eastern(year) : western(year)).plusDays(days));
  }

  private static Dates easterWeekend(int year) {
    return Dates.range(western(year).minusDays(2), western(year).plusDays(1));
  }

  /** The Gregorian rule, in the form that Meeus, Jones and Butcher gave it. */
  private static LocalDate western(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int shift = (golden + 11 * epact + 22 * weekday) / 451;
    int day = epact + weekday - 7 * shift + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }

  /** The Julian rule, and the thirteen days (in 1900 to 2099) between the calendars. */
  private static LocalDate eastern(int year) {
    int epact = (19 * (year % 19) + 15) % 30;
    int weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
    int day = epact + weekday + 114;
    int between = year / 100 - year / 400 - 2;
    return LocalDate.of(year, day / 31, day % 31 + 1).plusDays(between);
  }

  /** The fourth Thursday of November. */
  private static Dates thanksgiving(int year) {
    LocalDate first = LocalDate.of(year, 11, 1);
    int days = Math.floorMod(4 - first.getDayOfWeek().getValue(), 7);
    return Dates.day(first.plusDays(days + 21L));
  }

  private static Dates feast(Matcher m, Context context) {
    IntFunction<Dates> feast = named(m.group("h").toLowerCase(Locale.ROOT));
    if (m.group("y") != null) {
      return feast.apply(Integer.parseInt(m.group("y")));
    }
    if (m.group("which") != null) {
      Integer year = MissingYear.relativeYear(m.group("which"), context);
      return year == null ? Dates.UNKNOWN : feast.apply(year);
    }
    return context.published() == null
        ? Dates.UNKNOWN
        : nearest(feast, m.group("r"), context.published(), context);
  }

  private static IntFunction<Dates> named(String words) {
    return FEASTS.entrySet().stream()
        .filter(entry -> words.matches(entry.getKey()))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  /** "last Easter" lies before publication, "Easter" where its verb has it. */
  private static Dates nearest(
      IntFunction<Dates> feast, String relation, LocalDate published, Context context) {
    String word = relation == null ? "" : relation.toLowerCase(Locale.ROOT);
    Dates same = feast.apply(published.getYear());
    if (word.equals("this") || same.from() == null) {
      return same;
    }
    boolean ahead =
        word.equals("next") || word.endsWith("coming") || (word.isEmpty() && context.isFuture());
    if (ahead) {
      return same.to().isBefore(published) ? feast.apply(published.getYear() + 1) : same;
    }
    return same.from().isAfter(published) ? feast.apply(published.getYear() - 1) : same;
  }
}
