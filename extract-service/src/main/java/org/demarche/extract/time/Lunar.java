package org.demarche.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

/** Feasts of calendars that count by the moon. */
final class Lunar {

  private static final double SYNODIC_MONTH = 29.530588861;

  /** The mean new moon of January 2000, as days since the first of January 1970, world time. */
  private static final double FIRST_NEW_MOON = 10962.59766;

  private static final double EAST_ASIA = 8.0 / 24;

  private Lunar() {}

  /**
   * The day of the Muslim calendar, as Saudi Arabia reckons it, that falls into a year of ours, the
   * first of them where there are two; other countries may see the moon a day later. Unknown
   * outside the years that the platform knows, 1882 to 2174.
   */
  static Dates muslim(int year, int month, int day) {
    try {
      int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
      for (int hijri = first; hijri <= first + 1; hijri++) {
        LocalDate date = LocalDate.from(HijrahDate.of(hijri, month, day));
        if (date.getYear() == year) {
          return Dates.day(date);
        }
      }
      return Dates.UNKNOWN;
    } catch (DateTimeException e) {
      return Dates.UNKNOWN;
    }
  }

  /** The whole month of fasting. */
  static Dates ramadan(int year) {
    Dates first = muslim(year, 9, 1);
    if (!first.isKnown()) {
      return first;
    }
    int length = HijrahDate.from(first.from()).lengthOfMonth();
    return Dates.range(first.from(), first.from().plusDays(length - 1L));
  }

  /**
   * The new moon between 21 January and 20 February, by the clock of East Asia. The moon is taken
   * with the largest terms of its course (Meeus, Astronomical Algorithms, chapter 49), to a few
   * minutes. Where the new moon falls on 21 January, as in 1985, the feast may be a month later.
   */
  static Dates newYear(int year) {
    double begin = LocalDate.of(year, 1, 21).toEpochDay();
    long moon = (long) Math.floor((begin - FIRST_NEW_MOON) / SYNODIC_MONTH) - 1;
    double day = newMoon(moon) + EAST_ASIA;
    while (day < begin) {
      moon++;
      day = newMoon(moon) + EAST_ASIA;
    }
    return Dates.day(LocalDate.ofEpochDay((long) Math.floor(day)));
  }

  private static double newMoon(long number) {
    double mean = FIRST_NEW_MOON + SYNODIC_MONTH * number;
    double sun = Math.toRadians(2.5534 + 29.10535670 * number);
    double moon = Math.toRadians(201.5643 + 385.81693528 * number);
    double latitude = Math.toRadians(160.7108 + 390.67050284 * number);
    return mean
        - 0.40720 * Math.sin(moon)
        + 0.17241 * Math.sin(sun)
        + 0.01608 * Math.sin(2 * moon)
        + 0.01039 * Math.sin(2 * latitude)
        + 0.00739 * Math.sin(moon - sun)
        - 0.00514 * Math.sin(moon + sun)
        + 0.00208 * Math.sin(2 * sun);
  }

  /** So many days after the Jewish new year that falls into a year of ours. */
  static Dates jewish(int year, int days) {
    return Dates.day(roshHashanah(year).plusDays(days));
  }

  /** The rule of Gauss; the new year is put off from Sunday, Wednesday and Friday. */
  private static LocalDate roshHashanah(int year) {
    int golden = Math.floorMod(12 * (year % 19 + 1), 19);
    double moon =
        year / 100
            - year / 400
            - 2
            + 765433.0 / 492480 * golden
            + (year % 4) / 4.0
            - (313.0 * year + 89081) / 98496;
    int day = (int) Math.floor(moon);
    double rest = moon - day;
    LocalDate date = LocalDate.of(year, 8, 31).plusDays(day);
    return switch (date.getDayOfWeek()) {
      case SUNDAY, WEDNESDAY, FRIDAY -> date.plusDays(1);
      case MONDAY -> rest >= 23269.0 / 25920 && golden > 11 ? date.plusDays(1) : date;
      case TUESDAY -> rest >= 1367.0 / 2160 && golden > 6 ? date.plusDays(2) : date;
      default -> date;
    };
  }
}
