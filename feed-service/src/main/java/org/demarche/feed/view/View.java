package org.demarche.feed.view;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Predicate;
import org.demarche.feed.filter.Facets;
import org.demarche.feed.filter.Kind;
import org.demarche.record.UniqueState;

/**
 * All unique records that are served, and the order in which they changed. Holds at most {@code
 * capacity} records of each kind: beyond that the one unchanged for longest goes. One thread
 * writes, any may read.
 */
public final class View {

  private final int capacity;
  private final Map<Kind, Shelf> shelves = new EnumMap<>(Kind.class);
  private final ConcurrentNavigableMap<Long, Entry> changes = new ConcurrentSkipListMap<>();
  private long lastNumber;
  private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
  private volatile Position position = Position.start("none", 0);

  public View(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity must be 1 or more: " + capacity);
    }
    this.capacity = capacity;
    for (Kind kind : Kind.values()) {
      shelves.put(kind, new Shelf());
    }
  }

  /** The entry becomes the record's current one. */
  public void put(Entry arriving) {
    Shelf shelf = shelves.get(arriving.kind());
    Entry earlier = shelf.get(arriving.id());
    lastNumber++;
    Entry entry = arriving.after(earlier, lastNumber);
    shelf.put(entry);
    changes.put(entry.number(), entry);
    if (earlier != null) {
      changes.remove(earlier.number());
    }
    while (shelf.size() > capacity) {
      remove(entry.kind(), shelf.stalest().id());
    }
  }

  public void remove(Kind kind, String id) {
    Entry removed = shelves.get(kind).remove(id);
    if (removed != null) {
      changes.remove(removed.number());
    }
  }

  /** Everything before {@code read} has been applied. */
  public void advanceTo(Position read) {
    if (!read.equals(position)) {
      position = read;
      listeners.forEach(Runnable::run);
    }
  }

  /**
   * @param listener runs in the thread that writes, so it must be quick, after each batch of
   *     changes
   */
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  public void unlisten(Runnable listener) {
    listeners.remove(listener);
  }

  public Position position() {
    return position;
  }

  public int size(Kind kind) {
    return shelves.get(kind).size();
  }

  public Slice list(Kind kind, Order order, Cursor after, int limit, Predicate<Facets> wanted) {
    return shelves.get(kind).list(order, after, limit, wanted);
  }

  /**
   * The record with that id, where merged the one it went into, and for the id of a mention the
   * record it belongs to.
   */
  public Optional<Entry> find(Kind kind, String id) {
    Shelf shelf = shelves.get(kind);
    Entry found = shelf.get(id);
    return Optional.ofNullable(found == null ? shelf.ofMention(id) : found)
        .map(entry -> survivor(shelf, entry));
  }

  /** A loser whose survivor is not here yet stands for itself. */
  private static Entry survivor(Shelf shelf, Entry entry) {
    Set<String> passed = new HashSet<>();
    Entry current = entry;
    while (current.state() == UniqueState.Status.merged && passed.add(current.id())) {
      Entry into = current.mergedInto() == null ? null : shelf.get(current.mergedInto());
      if (into == null) {
        return current;
      }
      current = into;
    }
    return current;
  }

  /**
   * The record with the next change after change {@code number}, 0 for the first, or {@code null}.
   * Records that changed again since come with their last change only.
   */
  public Entry changeAfter(long number) {
    Map.Entry<Long, Entry> next = changes.higherEntry(number);
    return next == null ? null : next.getValue();
  }
}
