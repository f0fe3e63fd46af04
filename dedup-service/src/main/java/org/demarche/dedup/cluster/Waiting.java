package org.demarche.dedup.cluster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Nodes that a full bucket has no place for, the smallest at hand: eight to sixteen bytes each. Not
 * thread-safe.
 */
final class Waiting {

  private final Map<Long, Heap> buckets = new HashMap<>();

  void add(long bucket, long node) {
    buckets.computeIfAbsent(bucket, unused -> new Heap()).add(node);
  }

  /** Does nothing when the node does not wait there. */
  void remove(long bucket, long node) {
    Heap here = buckets.get(bucket);
    if (here != null) {
      here.remove(node);
      if (here.size == 0) {
        buckets.remove(bucket);
      }
    }
  }

  /** The smallest node that waits, or {@code null}. */
  Long first(long bucket) {
    Heap here = buckets.get(bucket);
    return here == null ? null : (Long) here.nodes[0];
  }

  /** Each is smaller than the two that stand at twice its place and one and two more. */
  private static final class Heap {

    private long[] nodes = new long[2];
    private int size;

    void add(long node) {
      if (size == nodes.length) {
        nodes = Arrays.copyOf(nodes, 2 * size);
      }
      rise(size++, node);
    }

    void remove(long node) {
      int at = 0;
      while (at < size && nodes[at] != node) {
        at++;
      }
      if (at < size) {
        long last = nodes[--size];
        if (at < size) {
          rise(sunk(at), last);
        }
      }
    }

    private void rise(int from, long node) {
      int at = from;
      while (at > 0 && nodes[(at - 1) / 2] > node) {
        nodes[at] = nodes[(at - 1) / 2];
        at = (at - 1) / 2;
      }
      nodes[at] = node;
    }

    /** Moves the smaller ones of those below up by one; returns the place that is left. */
    private int sunk(int from) {
      int at = from;
      while (2 * at + 1 < size) {
        int smaller = 2 * at + 1;
        if (smaller + 1 < size && nodes[smaller + 1] < nodes[smaller]) {
          smaller++;
        }
        nodes[at] = nodes[smaller];
        at = smaller;
      }
      return at;
    }
  }
}
