package org.demarche.dedup.cluster;

import java.util.Arrays;

/** Counts how many buckets each node is met in. Filled once; not thread-safe. */
final class Met {

  /** Is asked of each node that was met. */
  interface Test {
    boolean accepts(int times, int number);
  }

  private final int[] numbers;
  private final int[] times;
  private final int shift;

  /**
   * @param most how many places there are at most
   */
  Met(int most) {
    int size = Math.max(4, Integer.highestOneBit(most) * 2);
    numbers = new int[size];
    times = new int[size];
    shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
  }

  void add(int[] places) {
    for (int number : places) {
      int at = slotOf(number);
      numbers[at] = number;
      times[at]++;
    }
  }

  /** Nodes of those but {@code self} that are accepted, sorted. */
  long[] accepted(Candidates candidates, int self, Test test) {
    long[] accepted = new long[16];
    int count = 0;
    for (int at = 0; at < numbers.length; at++) {
      if (times[at] > 0 && numbers[at] != self && test.accepts(times[at], numbers[at])) {
        if (count == accepted.length) {
          accepted = Arrays.copyOf(accepted, 2 * count);
        }
        accepted[count++] = candidates.node(numbers[at]);
      }
    }
    long[] sorted = Arrays.copyOf(accepted, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private int slotOf(int number) {
    int at = (number * 0x9e3779b9) >>> shift;
    while (times[at] > 0 && numbers[at] != number) {
      at = (at + 1) & (numbers.length - 1);
    }
    return at;
  }
}
