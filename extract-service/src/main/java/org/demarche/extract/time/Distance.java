package org.demarche.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;

/** Counting in days, weeks, months, quarters, years and decades. */
final class Distance {

  private Distance() {}

  static int count(Matcher m, String group) {
    return Words.number(m.group(group));
  }

  /** The day, week, month, ... that lies so many away from the one that holds the day. */
  static Dates around(LocalDate day, String unit, int shift) {
    return switch (unit) {
      case "day" -> Dates.day(day.plusDays(shift));
      case "week" -> Dates.week(day.plusWeeks(shift));
      case "fortnight" ->
          shift < 0 ? Dates.range(day.minusDays(14), day) : Dates.range(day, day.plusDays(14));
      case "month" -> Dates.month(YearMonth.from(day).plusMonths(shift));
      case "quarter" -> quarter(day, shift);
      case "year" -> Dates.year(day.getYear() + shift);
      default -> decade(day, shift);
    };
  }

  private static Dates quarter(LocalDate day, int shift) {
    YearMonth first =
        YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1).plusMonths(3L * shift);
    return Dates.range(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  private static Dates decade(LocalDate day, int shift) {
    if (shift != 0) {
      return shift < 0 ? Dates.range(day.minusYears(10), day) : Dates.range(day, day.plusYears(10));
    }
    int first = day.getYear() / 10 * 10;
    return Dates.range(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
  }

  /** As exact as its unit: "a year ago" is a year, "three weeks ago" a week. */
  static Dates distant(LocalDate day, String unit, int count) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "fortnight" -> Dates.week(day.plusWeeks(2L * count));
      case "decade" -> Dates.year(day.getYear() + 10 * count);
      case "quarter" -> quarter(day, count);
      default -> around(day, unit.toLowerCase(Locale.ROOT), count);
    };
  }

  static LocalDate plus(LocalDate day, String unit, int count) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "day" -> day.plusDays(count);
      case "week" -> day.plusWeeks(count);
      case "fortnight" -> day.plusWeeks(2L * count);
      case "month" -> day.plusMonths(count);
      case "quarter" -> day.plusMonths(3L * count);
      case "year" -> day.plusYears(count);
      default -> day.plusYears(10L * count);
    };
  }

  static Dates back(Context context, int count, String unit) {
    LocalDate day = context.published();
    return day == null || count < 0 ? Dates.UNKNOWN : Dates.range(plus(day, unit, -count), day);
  }

  static Dates forth(Context context, int count, String unit) {
    LocalDate day = context.published();
    return day == null || count < 0 ? Dates.UNKNOWN : Dates.range(day, plus(day, unit, count));
  }
}
