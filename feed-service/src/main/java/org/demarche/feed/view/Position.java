package org.demarche.feed.view;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How far somebody has read: for every lane the next offset. Means the same to every instance and
 * after every restart, as long as the topics live. Immutable.
 */
public final class Position {

  private static final int RADIX = 36;

  private final String epoch;
  private final long[] next;

  private Position(String epoch, long... next) {
    this.epoch = epoch;
    this.next = next;
  }

  /**
   * Before the first record.
   *
   * @param epoch names the topics; a topic that is deleted and made again is another
   */
  public static Position start(String epoch, int lanes) {
    return new Position(epoch, new long[lanes]);
  }

  /** Throws {@link IllegalArgumentException} where the text is none of {@link #toString}'s. */
  public static Position parse(String text) {
    int dash = text.indexOf('-');
    if (dash < 1) {
      throw new IllegalArgumentException("not a position: '" + text + "'");
    }
    String[] offsets = text.substring(dash + 1).split("\\.", -1);
    long[] next = new long[offsets.length];
    for (int lane = 0; lane < next.length; lane++) {
      next[lane] = offset(offsets[lane], text);
    }
    return new Position(text.substring(0, dash), next);
  }

  private static long offset(String digits, String text) {
    try {
      long offset = Long.parseLong(digits, RADIX);
      if (offset >= 0) {
        return offset;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new IllegalArgumentException("not a position: '" + text + "'");
  }

  /** Whether it counts the same topics as {@code other}. */
  public boolean isComparableTo(Position other) {
    return epoch.equals(other.epoch) && next.length == other.next.length;
  }

  public boolean includes(LogPlace place) {
    return place.offset() < next[place.lane()];
  }

  public Position with(LogPlace place) {
    return withNext(place.lane(), place.offset() + 1);
  }

  /** The same with {@code lane} read up to, not including, {@code offset}; never goes back. */
  public Position withNext(int lane, long offset) {
    if (offset <= next[lane]) {
      return this;
    }
    long[] later = next.clone();
    later[lane] = offset;
    return new Position(epoch, later);
  }

  /** The later of both in every lane. */
  public Position and(Position other) {
    Position both = this;
    for (int lane = 0; lane < next.length; lane++) {
      both = both.withNext(lane, other.next[lane]);
    }
    return both;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Position that
        && epoch.equals(that.epoch)
        && Arrays.equals(next, that.next);
  }

  @Override
  public int hashCode() {
    return 31 * epoch.hashCode() + Arrays.hashCode(next);
  }

  /** Opaque to subscribers; letters, digits, dots and one dash. */
  @Override
  public String toString() {
    return Arrays.stream(next)
        .mapToObj(offset -> Long.toString(offset, RADIX))
        .collect(Collectors.joining(".", epoch + "-", ""));
  }
}
