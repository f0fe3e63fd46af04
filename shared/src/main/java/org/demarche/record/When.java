package org.demarche.record;

import java.time.LocalDate;

/**
 * A date or a span of dates with the words it came from. Both ends are inclusive, and absent where
 * unknown.
 *
 * @param text the words, as printed
 */
public record When(LocalDate from, LocalDate to, Precision precision, String text) {

  public When {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a span of dates must not end before it begins: " + from + " to " + to);
    }
  }

  /** How much is known of a date. */
  public enum Precision {
    day,
    month,
    year,
    range,
    unknown
  }

  public static When day(LocalDate day, String text) {
    return new When(day, day, Precision.day, text);
  }

  /** Words that could not be resolved, such as "Monday" in an undated article. */
  public static When unknown(String text) {
    return new When(null, null, Precision.unknown, text);
  }
}
