package org.demarche.dedup.stream;

import java.nio.ByteBuffer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.demarche.dedup.cluster.Digest;
import org.demarche.dedup.cluster.Waiting;

/** Waiting nodes in a store, under bucket and node, in the order of the node. */
record StoredWaiting(KeyValueStore<Bytes, byte[]> store) implements Waiting {

  @Override
  public void add(long bucket, long node, Digest digest) {
    store.put(key(bucket, node), bytes(digest));
  }

  @Override
  public void remove(long bucket, long node) {
    store.delete(key(bucket, node));
  }

  @Override
  public Node first(long bucket) {
    try (KeyValueIterator<Bytes, byte[]> waiting =
        store.range(key(bucket, Long.MIN_VALUE), key(bucket, Long.MAX_VALUE))) {
      if (!waiting.hasNext()) {
        return null;
      }
      KeyValue<Bytes, byte[]> first = waiting.next();
      return new Node(
          ByteBuffer.wrap(first.key.get()).getLong(Long.BYTES) ^ Long.MIN_VALUE,
          digest(ByteBuffer.wrap(first.value)));
    }
  }

  private static byte[] bytes(Digest digest) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(digest.words())
        .putLong(digest.rest())
        .array();
  }

  private static Digest digest(ByteBuffer bytes) {
    return new Digest(bytes.getLong(), bytes.getLong());
  }

  /** Bytes are ordered without sign. */
  private static Bytes key(long bucket, long node) {
    return Bytes.wrap(
        ByteBuffer.allocate(2 * Long.BYTES).putLong(bucket).putLong(node ^ Long.MIN_VALUE).array());
  }
}
