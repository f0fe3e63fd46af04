package org.demarche.dedup.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** A mention on its way to one of several decision tasks. */
record Sharded(int shard, String mention) {

  static final Serde<Sharded> SERDE =
      Serdes.serdeFrom(
          (topic, sharded) -> sharded.bytes(), (topic, bytes) -> of(ByteBuffer.wrap(bytes)));

  private byte[] bytes() {
    byte[] id = mention.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(Integer.BYTES + id.length).putInt(shard).put(id).array();
  }

  private static Sharded of(ByteBuffer bytes) {
    return new Sharded(bytes.getInt(), StandardCharsets.UTF_8.decode(bytes).toString());
  }
}
