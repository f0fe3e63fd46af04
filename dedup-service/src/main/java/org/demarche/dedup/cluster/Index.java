package org.demarche.dedup.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what is worth comparing: nodes that share a key. A bucket has {@link #PLACES} places, which
 * go to the smallest node ids, that is by content; the others wait. So which pairs are compared
 * depends on the set of nodes alone, and one decision costs a bounded amount.
 */
final class Index {

  static final int PLACES = 96;

  private final Table<Long, long[]> buckets;
  private final Waiting waiting;

  Index(Table<Long, long[]> buckets, Waiting waiting) {
    this.buckets = buckets;
    this.waiting = waiting;
  }

  /** A node that lost or won its place in a bucket because of another one. */
  record Move(long bucket, long node) {}

  /** Adds the node; returns who lost a place to it. */
  List<Move> add(long node, long[] keys) {
    List<Move> lost = new ArrayList<>();
    for (long key : keys) {
      long[] places = placesOf(key);
      if (places.length < PLACES) {
        buckets.put(key, with(places, node));
      } else if (node > places[places.length - 1]) {
        waiting.add(key, node);
      } else {
        long last = places[places.length - 1];
        waiting.add(key, last);
        lost.add(new Move(key, last));
        buckets.put(key, with(without(places, last), node));
      }
    }
    return lost;
  }

  /** Removes the node; returns who won a place of it. */
  List<Move> remove(long node, long[] keys) {
    List<Move> won = new ArrayList<>();
    for (long key : keys) {
      long[] places = placesOf(key);
      if (Arrays.binarySearch(places, node) < 0) {
        waiting.remove(key, node);
        continue;
      }
      long[] left = without(places, node);
      Long next = places.length < PLACES ? null : waiting.first(key);
      if (next != null) {
        waiting.remove(key, next);
        won.add(new Move(key, next));
        left = with(left, next);
      }
      if (left.length == 0) {
        buckets.remove(key);
      } else {
        buckets.put(key, left);
      }
    }
    return won;
  }

  /** Every other node with a place in a bucket where this one has a place. */
  Set<Long> neighbours(long node, long[] keys) {
    Set<Long> neighbours = new TreeSet<>();
    for (long key : keys) {
      long[] places = placesOf(key);
      if (Arrays.binarySearch(places, node) >= 0) {
        for (long other : places) {
          neighbours.add(other);
        }
      }
    }
    neighbours.remove(node);
    return neighbours;
  }

  /** Who has a place, sorted. */
  long[] placesOf(long key) {
    long[] places = buckets.get(key);
    return places == null ? new long[0] : places;
  }

  private static long[] with(long[] places, long node) {
    long[] more = Arrays.copyOf(places, places.length + 1);
    more[places.length] = node;
    Arrays.sort(more);
    return more;
  }

  private static long[] without(long[] places, long node) {
    return Arrays.stream(places).filter(other -> other != node).toArray();
  }
}
