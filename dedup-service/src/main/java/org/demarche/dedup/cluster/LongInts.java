package org.demarche.dedup.cluster;

import java.util.Arrays;

/**
 * Numbers by 64-bit hashes, without an object for each: open addressing, 18 to 36 bytes an entry.
 * Not thread-safe.
 */
final class LongInts {

  static final int NONE = Integer.MIN_VALUE;

  private static final int SMALLEST = 16;

  private long[] keys = new long[SMALLEST];
  private int[] values = emptied(SMALLEST);
  private int size;

  /** {@link #NONE} when there is none. */
  int get(long key) {
    return values[find(key)];
  }

  /**
   * @param value any but {@link #NONE}
   */
  void put(long key, int value) {
    int at = find(key);
    if (values[at] == NONE) {
      if (++size > keys.length / 3 * 2) {
        grow();
        at = find(key);
      }
      keys[at] = key;
    }
    values[at] = value;
  }

  void remove(long key) {
    int gap = find(key);
    if (values[gap] == NONE) {
      return;
    }
    size--;
    values[gap] = NONE;
    for (int at = next(gap); values[at] != NONE; at = next(at)) {
      if (isBeyond(home(keys[at]), gap, at)) {
        keys[gap] = keys[at];
        values[gap] = values[at];
        values[at] = NONE;
        gap = at;
      }
    }
  }

  /**
   * What begins its search at {@code home} and stands at {@code at} would be looked for in the gap.
   */
  private boolean isBeyond(int home, int gap, int at) {
    return ((at - home) & (keys.length - 1)) >= ((at - gap) & (keys.length - 1));
  }

  private int find(long key) {
    int at = home(key);
    while (values[at] != NONE && keys[at] != key) {
      at = next(at);
    }
    return at;
  }

  /** Keys are hashes, so their low bits are as good as any. */
  private int home(long key) {
    return (int) key & (keys.length - 1);
  }

  private int next(int at) {
    return (at + 1) & (keys.length - 1);
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = emptied(keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != NONE) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }

  private static int[] emptied(int length) {
    int[] values = new int[length];
    Arrays.fill(values, NONE);
    return values;
  }
}
