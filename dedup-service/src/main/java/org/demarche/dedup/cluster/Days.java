package org.demarche.dedup.cluster;

import java.time.Instant;
import org.demarche.record.When;

/**
 * A span of days, each end inclusive and open where unknown: when something was said or done.
 *
 * @param from days since 1970, or {@link Integer#MIN_VALUE}
 * @param to days since 1970, or {@link Integer#MAX_VALUE}
 */
public record Days(int from, int to) {

  static final Days UNKNOWN = new Days(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** Where a record says nothing of its own day, it limits nothing. */
  static Days of(When when) {
    if (when == null || (when.from() == null && when.to() == null)) {
      return UNKNOWN;
    }
    return new Days(
        when.from() == null ? Integer.MIN_VALUE : (int) when.from().toEpochDay(),
        when.to() == null ? Integer.MAX_VALUE : (int) when.to().toEpochDay());
  }

  static int of(Instant publishedAt) {
    return publishedAt == null
        ? Evidence.UNKNOWN_DAY
        : (int) Math.floorDiv(publishedAt.getEpochSecond(), 86_400L);
  }

  boolean isKnown() {
    return from != Integer.MIN_VALUE && to != Integer.MAX_VALUE;
  }

  boolean isOneDay() {
    return isKnown() && from == to;
  }

  boolean overlaps(Days other) {
    return from <= other.to && other.from <= to;
  }

  /** Days between two days of publication; 0 when either is unknown. */
  static long apart(int first, int second) {
    return first == Evidence.UNKNOWN_DAY || second == Evidence.UNKNOWN_DAY
        ? 0
        : Math.abs((long) first - second);
  }
}
