package org.demarche.feed.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.demarche.feed.filter.Facets;

/**
 * The records of one kind, by id, by the id of a mention, and in every order. One thread writes,
 * any may read: a list may miss a record that moves while it is read, and never has one twice.
 */
final class Shelf {

  private final Map<String, Entry> byId = new ConcurrentHashMap<>();
  private final Map<String, String> byMention = new ConcurrentHashMap<>();
  private final Map<Order, ConcurrentNavigableMap<SortKey, Entry>> orders =
      new EnumMap<>(Order.class);

  Shelf() {
    for (Order order : Order.values()) {
      orders.put(order, new ConcurrentSkipListMap<>());
    }
  }

  Entry get(String id) {
    return byId.get(id);
  }

  Entry ofMention(String mentionId) {
    String id = byMention.get(mentionId);
    return id == null ? null : byId.get(id);
  }

  int size() {
    return byId.size();
  }

  void put(Entry entry) {
    Entry earlier = byId.put(entry.id(), entry);
    orders.forEach((order, sorted) -> sorted.put(order.keyOf(entry), entry));
    if (earlier != null) {
      forget(earlier, entry);
    }
    entry.mentionIds().forEach(mention -> byMention.put(mention, entry.id()));
  }

  private void forget(Entry earlier, Entry entry) {
    orders.forEach(
        (order, sorted) -> {
          if (!order.keyOf(earlier).equals(order.keyOf(entry))) {
            sorted.remove(order.keyOf(earlier));
          }
        });
    forgetMentions(earlier);
  }

  Entry remove(String id) {
    Entry entry = byId.remove(id);
    if (entry != null) {
      orders.forEach((order, sorted) -> sorted.remove(order.keyOf(entry)));
      forgetMentions(entry);
    }
    return entry;
  }

  private void forgetMentions(Entry entry) {
    entry.mentionIds().forEach(mention -> byMention.remove(mention, entry.id()));
  }

  /** The record that has been unchanged for longest. */
  Entry stalest() {
    var last = orders.get(Order.updated).lastEntry();
    return last == null ? null : last.getValue();
  }

  Slice list(Order order, Cursor after, int limit, Predicate<Facets> wanted) {
    ConcurrentNavigableMap<SortKey, Entry> sorted = orders.get(order);
    List<Entry> found = new ArrayList<>();
    for (Entry entry : (after == null ? sorted : sorted.tailMap(after.key(), false)).values()) {
      if (isCurrent(entry) && wanted.test(entry.facets())) {
        if (found.size() == limit) {
          return new Slice(found, Cursor.after(order, found.get(limit - 1)));
        }
        found.add(entry);
      }
    }
    return new Slice(found, null);
  }

  private boolean isCurrent(Entry entry) {
    Entry current = byId.get(entry.id());
    return current != null && current.number() == entry.number();
  }
}
