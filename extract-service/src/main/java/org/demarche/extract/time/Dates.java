package org.demarche.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.demarche.record.When;
import org.demarche.record.When.Precision;

/**
 * A day or a span of days, both ends inclusive; both {@code null} where words could not be
 * resolved.
 */
record Dates(LocalDate from, LocalDate to, Precision precision) {

  static final Dates UNKNOWN = new Dates(null, null, Precision.unknown);

  static Dates day(LocalDate day) {
    return day == null ? UNKNOWN : new Dates(day, day, Precision.day);
  }

  static Dates month(YearMonth month) {
    return new Dates(month.atDay(1), month.atEndOfMonth(), Precision.month);
  }

  static Dates year(int year) {
    return new Dates(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.year);
  }

  static Dates range(LocalDate from, LocalDate to) {
    return from != null && to != null && to.isBefore(from)
        ? UNKNOWN
        : new Dates(from, to, Precision.range);
  }

  /** Monday to Sunday. */
  static Dates week(LocalDate day) {
    LocalDate monday = day.with(DayOfWeek.MONDAY);
    return range(monday, monday.plusDays(6));
  }

  boolean isKnown() {
    return from != null;
  }

  static Dates of(When when) {
    return new Dates(when.from(), when.to(), when.precision());
  }

  When as(String words) {
    return new When(from, to, precision, words);
  }
}
