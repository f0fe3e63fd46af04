package org.demarche.dedup.cluster;

import java.util.Arrays;

/**
 * Who has a place in a bucket, in the order of their ids, each with its digest, so that most that
 * share a bucket need not be read to know that they have nothing in common. Immutable.
 */
public final class Places {

  static final Places NONE = new Places(new long[0]);

  private static final int WIDTH = 3;

  private final long[] flat;

  private Places(long[] flat) {
    this.flat = flat;
  }

  /** As {@link #flat()} gave them. */
  public static Places of(long[] flat) {
    return new Places(flat.clone());
  }

  /** Nodes and their digests, one after the other, to be kept. */
  public long[] flat() {
    return flat.clone();
  }

  int size() {
    return flat.length / WIDTH;
  }

  long node(int place) {
    return flat[place * WIDTH];
  }

  Digest digest(int place) {
    return new Digest(flat[place * WIDTH + 1], flat[place * WIDTH + 2]);
  }

  boolean has(long node) {
    return find(node) >= 0;
  }

  Places with(long node, Digest digest) {
    int at = -find(node) - 1;
    long[] more = new long[flat.length + WIDTH];
    System.arraycopy(flat, 0, more, 0, at * WIDTH);
    more[at * WIDTH] = node;
    more[at * WIDTH + 1] = digest.words();
    more[at * WIDTH + 2] = digest.rest();
    System.arraycopy(flat, at * WIDTH, more, (at + 1) * WIDTH, flat.length - at * WIDTH);
    return new Places(more);
  }

  Places without(long node) {
    int at = find(node);
    long[] fewer = Arrays.copyOf(flat, flat.length - WIDTH);
    System.arraycopy(flat, (at + 1) * WIDTH, fewer, at * WIDTH, fewer.length - at * WIDTH);
    return new Places(fewer);
  }

  /** Where the node is, or {@code -1 - where it would be}. */
  private int find(long node) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Long.compare(node(middle), node);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1 - low;
  }
}
