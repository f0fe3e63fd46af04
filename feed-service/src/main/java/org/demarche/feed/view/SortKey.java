package org.demarche.feed.view;

import java.util.Comparator;

/**
 * A place in a list: later times first, then by id.
 *
 * @param time milliseconds since 1970
 */
record SortKey(long time, String id) implements Comparable<SortKey> {

  static final long UNKNOWN = Long.MIN_VALUE;

  private static final Comparator<SortKey> LATEST_FIRST =
      Comparator.comparingLong(SortKey::time).reversed().thenComparing(SortKey::id);

  @Override
  public int compareTo(SortKey other) {
    return LATEST_FIRST.compare(this, other);
  }
}
