package org.demarche.dedup.cluster;

import java.util.Arrays;

/** Counts how many buckets each node is met in. Filled once; not thread-safe. */
final class Met {

  /** Is asked of each node that was met. */
  interface Test {
    boolean accepts(int times, Digest digest);
  }

  private final long[] nodes;
  private final Digest[] digests;
  private final int[] times;

  /**
   * @param most how many places there are at most
   */
  Met(int most) {
    int size = Math.max(4, Integer.highestOneBit(most) * 4);
    nodes = new long[size];
    digests = new Digest[size];
    times = new int[size];
  }

  void add(Places places) {
    for (int place = 0; place < places.size(); place++) {
      int at = slotOf(places.node(place));
      if (times[at]++ == 0) {
        nodes[at] = places.node(place);
        digests[at] = places.digest(place);
      }
    }
  }

  /** Those but {@code self} that are accepted, sorted. */
  long[] accepted(long self, Test test) {
    long[] accepted = new long[nodes.length];
    int count = 0;
    for (int at = 0; at < nodes.length; at++) {
      if (times[at] > 0 && nodes[at] != self && test.accepts(times[at], digests[at])) {
        accepted[count++] = nodes[at];
      }
    }
    long[] sorted = Arrays.copyOf(accepted, count);
    Arrays.sort(sorted);
    return sorted;
  }

  /** Ids are hashes, so their low bits are as good as any. */
  private int slotOf(long node) {
    int at = (int) node & (nodes.length - 1);
    while (times[at] > 0 && nodes[at] != node) {
      at = (at + 1) & (nodes.length - 1);
    }
    return at;
  }
}
