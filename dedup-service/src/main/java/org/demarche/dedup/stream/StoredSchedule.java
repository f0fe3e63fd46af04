package org.demarche.dedup.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.demarche.dedup.cluster.Schedule;

/** What is due, in the order of days. */
record StoredSchedule(Kept kept) implements Schedule {

  private static final char SORT = 's';
  private static final byte[] HERE = {1};

  @Override
  public void add(int day, String unique) {
    kept.put(key(day, unique), HERE);
  }

  @Override
  public void remove(int day, String unique) {
    kept.put(key(day, unique), null);
  }

  @Override
  public Due first(int day) {
    KeyValue<Bytes, byte[]> first = kept.first(key(0, ""), key(day + 1, ""));
    return first == null
        ? null
        : due(ByteBuffer.wrap(first.key.get(), 1, first.key.get().length - 1));
  }

  private static Due due(ByteBuffer key) {
    return new Due(key.getInt(), StandardCharsets.UTF_8.decode(key).toString());
  }

  private static Bytes key(int day, String unique) {
    byte[] id = unique.getBytes(StandardCharsets.UTF_8);
    return Kept.key(
        SORT,
        ByteBuffer.allocate(Integer.BYTES + id.length).putInt(Math.max(0, day)).put(id).array());
  }
}
