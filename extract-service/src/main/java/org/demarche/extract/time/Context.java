package org.demarche.extract.time;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.demarche.record.When.Precision;

/**
 * What an expression is resolved against.
 *
 * @param published {@code null} where unknown
 * @param anchor the date before it in the sentence, or {@code null}
 * @param told the date that words of distance count from: one behind them, else the anchor, else
 *     the last of the sentence before, or {@code null}
 * @param tense of the verb that it belongs to
 * @param rest of the sentence after the expression
 */
record Context(LocalDate published, Dates anchor, Dates told, Supplier<Tense> tense, String rest) {

  boolean isFuture() {
    return tense.get() == Tense.future;
  }

  /** The day it counts from: the anchor's, else the day of publication, or {@code null}. */
  LocalDate base() {
    return anchor != null && anchor.isKnown() ? anchor.from() : published;
  }

  /** Whether a day is told that words of distance can count from. */
  boolean isToldExactly() {
    return told != null && told.precision() == Precision.day;
  }
}
