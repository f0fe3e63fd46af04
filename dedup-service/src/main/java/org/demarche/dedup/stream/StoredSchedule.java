package org.demarche.dedup.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.demarche.dedup.cluster.Schedule;

/** What is due, in a store ordered by day. */
record StoredSchedule(KeyValueStore<Bytes, byte[]> store) implements Schedule {

  private static final byte[] HERE = {1};

  @Override
  public void add(int day, String unique) {
    store.put(key(day, unique), HERE);
  }

  @Override
  public void remove(int day, String unique) {
    store.delete(key(day, unique));
  }

  @Override
  public Due first(int day) {
    try (KeyValueIterator<Bytes, byte[]> due = store.range(null, key(day + 1, ""))) {
      return due.hasNext() ? due(due.next().key.get()) : null;
    }
  }

  private static Due due(byte[] key) {
    return new Due(
        ByteBuffer.wrap(key).getInt(),
        new String(key, Integer.BYTES, key.length - Integer.BYTES, StandardCharsets.UTF_8));
  }

  private static Bytes key(int day, String unique) {
    byte[] id = unique.getBytes(StandardCharsets.UTF_8);
    return Bytes.wrap(
        ByteBuffer.allocate(Integer.BYTES + id.length).putInt(Math.max(0, day)).put(id).array());
  }
}
