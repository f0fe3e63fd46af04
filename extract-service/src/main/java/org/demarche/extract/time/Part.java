package org.demarche.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** Parts of months and years: "early", "the second half of". */
final class Part {

  private Part() {}

  static Dates partOfMonth(String part, YearMonth month) {
    String word = part.toLowerCase(Locale.ROOT);
    if (word.contains("first half")) {
      return Dates.range(month.atDay(1), month.atDay(15));
    }
    if (word.contains("second half")) {
      return Dates.range(month.atDay(16), month.atEndOfMonth());
    }
    if (isEarly(word)) {
      return Dates.range(month.atDay(1), month.atDay(10));
    }
    return isLate(word)
        ? Dates.range(month.atDay(21), month.atEndOfMonth())
        : Dates.range(month.atDay(11), month.atDay(20));
  }

  private static boolean isEarly(String part) {
    return part.startsWith("early") || part.contains("beginning") || part.contains("start");
  }

  private static boolean isLate(String part) {
    return part.startsWith("late") || part.contains("end");
  }

  static Dates partOfYear(String part, int year) {
    String word = part.toLowerCase(Locale.ROOT);
    if (word.contains("first half")) {
      return months(year, 1, 6);
    }
    if (word.contains("second half")) {
      return months(year, 7, 12);
    }
    return isEarly(word)
        ? months(year, 1, 3)
        : isLate(word) ? months(year, 10, 12) : months(year, 4, 9);
  }

  static Dates months(int year, int first, int last) {
    YearMonth end = YearMonth.of(year, 1).plusMonths(last - 1L);
    return Dates.range(LocalDate.of(year, first, 1), end.atEndOfMonth());
  }
}
