package org.demarche.dedup.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is worth comparing: nodes that share keys and whose digests do not rule it out. A
 * bucket has {@link #PLACES} places, which go to the smallest node ids, that is by content; the
 * others wait. So which pairs are compared depends on the set of nodes alone, and one decision
 * costs a bounded amount.
 */
final class Index {

  static final int PLACES = 96;

  /** Whether two nodes are worth comparing. Symmetric. */
  interface Filter {

    /**
     * @param shared how many buckets both have a place in
     */
    boolean mayRelate(int shared, Digest digest, Digest other);
  }

  private final Table<Long, Places> buckets;
  private final Waiting waiting;
  private final Filter filter;

  Index(Table<Long, Places> buckets, Waiting waiting, Filter filter) {
    this.buckets = buckets;
    this.waiting = waiting;
    this.filter = filter;
  }

  /** What is indexed of a node. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Entry(long node, Digest digest, long[] keys) {

    static Entry of(Node<?> node) {
      long[] keys = node.evidence().keys();
      return new Entry(node.id(), node.evidence().digest().withKeys(keys.length), keys);
    }
  }

  /** Adds the node; returns which nodes lost a place to it. */
  List<Long> add(Entry entry) {
    List<Long> lost = new ArrayList<>();
    for (long key : entry.keys()) {
      Places places = placesOf(key);
      int last = places.size() - 1;
      if (places.size() < PLACES) {
        buckets.put(key, places.with(entry.node(), entry.digest()));
      } else if (entry.node() > places.node(last)) {
        waiting.add(key, entry.node(), entry.digest());
      } else {
        long loser = places.node(last);
        waiting.add(key, loser, places.digest(last));
        lost.add(loser);
        buckets.put(key, places.without(loser).with(entry.node(), entry.digest()));
      }
    }
    return lost;
  }

  /** Removes the node; returns which nodes won a place of it. */
  List<Long> remove(Entry entry) {
    List<Long> won = new ArrayList<>();
    for (long key : entry.keys()) {
      Places places = placesOf(key);
      if (!places.has(entry.node())) {
        waiting.remove(key, entry.node());
        continue;
      }
      Places left = places.without(entry.node());
      Waiting.Node next = places.size() < PLACES ? null : waiting.first(key);
      if (next != null) {
        waiting.remove(key, next.id());
        won.add(next.id());
        left = left.with(next.id(), next.digest());
      }
      if (left.size() == 0) {
        buckets.remove(key);
      } else {
        buckets.put(key, left);
      }
    }
    return won;
  }

  /** Every other node worth comparing, sorted. */
  long[] neighbours(Entry entry) {
    List<Places> shared = new ArrayList<>();
    int most = 0;
    for (long key : entry.keys()) {
      Places places = placesOf(key);
      if (places.has(entry.node())) {
        shared.add(places);
        most += places.size();
      }
    }
    Met met = new Met(most);
    shared.forEach(met::add);
    return met.accepted(
        entry.node(), (times, digest) -> filter.mayRelate(times, entry.digest(), digest));
  }

  private Places placesOf(long key) {
    Places places = buckets.get(key);
    return places == null ? Places.NONE : places;
  }
}
