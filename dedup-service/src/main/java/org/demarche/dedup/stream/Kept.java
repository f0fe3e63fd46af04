package org.demarche.dedup.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The store of a decision task. Everything is kept in one, each sort of thing under a letter of its
 * own, so that all that a decision changes is one write. Of one task, like the store.
 */
final class Kept {

  private final KeyValueStore<Bytes, byte[]> store;
  private final Seen seen;
  private final List<KeyValue<Bytes, byte[]>> unwritten = new ArrayList<>();

  /**
   * @param bits for what is known not to be there
   */
  Kept(KeyValueStore<Bytes, byte[]> store, int bits) {
    this.store = store;
    this.seen = new Seen(bits);
    try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
      all.forEachRemaining(entry -> seen.add(entry.key.get()));
    }
  }

  /** Nothing has been written yet. */
  boolean isEmpty() {
    try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
      return !all.hasNext();
    }
  }

  /** Each value of the sort, in the order of their keys. */
  void each(char sort, Consumer<byte[]> value) {
    Bytes next = key((char) (sort + 1), new byte[0]);
    try (KeyValueIterator<Bytes, byte[]> all = store.range(key(sort, new byte[0]), next)) {
      all.forEachRemaining(entry -> value.accept(entry.value));
    }
  }

  /** A number whose bytes, without sign, are in its order. */
  static byte[] number(long number) {
    return ByteBuffer.allocate(Long.BYTES).putLong(number ^ Long.MIN_VALUE).array();
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A key of the sort. Keys of one sort are in the order of their bytes without sign. */
  static Bytes key(char sort, byte[] key) {
    return Bytes.wrap(
        ByteBuffer.allocate(Byte.BYTES + key.length).put((byte) sort).put(key).array());
  }

  /** As it was last written out. */
  byte[] get(Bytes key) {
    return seen.mayHold(key.get()) ? store.get(key) : null;
  }

  /**
   * Is written with {@link #flush}.
   *
   * @param value {@code null} to remove it
   */
  void put(Bytes key, byte[] value) {
    unwritten.add(KeyValue.pair(key, value));
    if (value != null) {
      seen.add(key.get());
    }
  }

  /** The first from one key to the other, each inclusive; {@code null} when there is none. */
  KeyValue<Bytes, byte[]> first(Bytes from, Bytes to) {
    flush();
    try (KeyValueIterator<Bytes, byte[]> range = store.range(from, to)) {
      return range.hasNext() ? range.next() : null;
    }
  }

  /** Writes what was put; has to come before the task's next commit. */
  void flush() {
    if (!unwritten.isEmpty()) {
      store.putAll(unwritten);
      unwritten.clear();
    }
  }
}
