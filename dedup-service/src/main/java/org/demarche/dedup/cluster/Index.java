package org.demarche.dedup.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is worth comparing: nodes that share keys and whose digests do not rule it out. A
 * bucket has {@link #PLACES} places, which go to the smallest node ids, that is by content; the
 * others wait. So which pairs are compared depends on the set of nodes alone, and one decision
 * costs a bounded amount.
 *
 * <p>All of it is held in memory, and made again from the nodes when a task starts. Not
 * thread-safe.
 */
final class Index {

  static final int PLACES = 96;

  /** Whether two nodes are worth comparing. Symmetric. */
  interface Filter {

    /**
     * Whether it is worth looking at the digests.
     *
     * @param shared how many buckets both have a place in
     * @param fewerKeys how many keys the one with fewer has
     */
    boolean shareEnough(int shared, int fewerKeys);

    /**
     * @param shared how many buckets both have a place in
     */
    boolean mayRelate(int shared, Digest digest, Digest other);

    /**
     * Of two with these outlines: false where nothing else could relate them.
     *
     * @param outline of the node with the smaller id
     */
    boolean mayRelate(int[] outline, int[] other);
  }

  private final Candidates candidates = new Candidates();
  private final Buckets buckets = new Buckets();
  private final Waiting waiting = new Waiting();
  private final Filter filter;

  Index(Filter filter) {
    this.filter = filter;
  }

  /** What is indexed of a node. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Entry(long node, Digest digest, int[] outline, long[] keys) {

    static Entry of(Node<?> node) {
      long[] keys = node.evidence().keys();
      Digest digest = node.evidence().digest().withKeys(keys.length);
      return new Entry(node.id(), digest, node.evidence().outline(), keys);
    }
  }

  /** Adds a node that was there before, after all smaller ones. */
  void restore(Entry entry) {
    int number = candidates.add(entry.node(), entry.digest(), entry.outline());
    for (long key : entry.keys()) {
      int[] places = buckets.get(key);
      if (places.length < PLACES) {
        buckets.put(key, Numbers.inserted(places, places.length, number));
      } else {
        waiting.add(key, entry.node());
      }
    }
  }

  /** A node that is here has got a link. */
  void link(long node) {
    candidates.link(node);
  }

  /** It is here, and never had a link: nothing of it depends on its places. */
  boolean isAlone(long node) {
    return candidates.isAlone(node);
  }

  /** Adds the node; returns which nodes lost a place to it. */
  List<Long> add(Entry entry) {
    List<Long> lost = new ArrayList<>();
    int number = candidates.add(entry.node(), entry.digest(), entry.outline());
    for (long key : entry.keys()) {
      int[] places = buckets.get(key);
      if (places.length == PLACES) {
        long last = candidates.node(places[PLACES - 1]);
        if (entry.node() > last) {
          waiting.add(key, entry.node());
          continue;
        }
        waiting.add(key, last);
        lost.add(last);
        places = Numbers.without(places, PLACES - 1);
      }
      buckets.put(key, with(places, number));
    }
    return lost;
  }

  /** Removes the node, if it is there; returns which nodes won a place of it. */
  List<Long> remove(Entry entry) {
    List<Long> won = new ArrayList<>();
    int number = candidates.number(entry.node());
    if (number == Candidates.NONE) {
      return won;
    }
    for (long key : entry.keys()) {
      int[] places = buckets.get(key);
      int at = Numbers.find(places, number);
      if (at < 0) {
        waiting.remove(key, entry.node());
        continue;
      }
      int[] left = Numbers.without(places, at);
      Long next = places.length < PLACES ? null : waiting.first(key);
      if (next != null) {
        waiting.remove(key, next);
        won.add(next);
        left = with(left, candidates.number(next));
      }
      buckets.put(key, left);
    }
    candidates.remove(entry.node());
    return won;
  }

  /** Every other node worth comparing, sorted. */
  long[] neighbours(Entry entry) {
    return met(entry)
        .accepted(
            candidates,
            candidates.number(entry.node()),
            (times, other) -> isNear(entry, times, other));
  }

  /** Those neighbours of whom it is not known, without reading them, that they do not relate. */
  long[] akin(Entry entry) {
    return met(entry)
        .accepted(
            candidates,
            candidates.number(entry.node()),
            (times, other) -> isNear(entry, times, other) && mayRelate(entry, other));
  }

  private boolean isNear(Entry entry, int times, int other) {
    int fewerKeys = Math.min(entry.digest().keys(), candidates.keys(other));
    return filter.shareEnough(times, fewerKeys)
        && filter.mayRelate(times, entry.digest(), candidates.digest(other));
  }

  private boolean mayRelate(Entry entry, int other) {
    int[] outline = candidates.outline(other);
    return entry.node() < candidates.node(other)
        ? filter.mayRelate(entry.outline(), outline)
        : filter.mayRelate(outline, entry.outline());
  }

  private Met met(Entry entry) {
    int number = candidates.number(entry.node());
    List<int[]> shared = new ArrayList<>();
    int most = 0;
    for (long key : entry.keys()) {
      int[] places = buckets.get(key);
      if (places.length > 1 && Numbers.find(places, number) >= 0) {
        shared.add(places);
        most += places.length;
      }
    }
    Met met = new Met(most);
    shared.forEach(met::add);
    return met;
  }

  /** Places are in the order of their nodes. */
  private int[] with(int[] places, int number) {
    long node = candidates.node(number);
    int low = 0;
    int high = places.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (candidates.node(places[middle]) < node) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Numbers.inserted(places, low, number);
  }
}
