package org.demarche.dedup.stream;

import java.nio.ByteBuffer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.demarche.dedup.cluster.Waiting;

/** Waiting nodes, under bucket and node, in the order of the node. */
record StoredWaiting(Kept kept) implements Waiting {

  private static final char SORT = 'w';

  private static final byte[] HERE = {1};

  /** Behind the letter and the bucket. */
  private static final int NODE = Byte.BYTES + Long.BYTES;

  @Override
  public void add(long bucket, long node) {
    kept.put(key(bucket, node), HERE);
  }

  @Override
  public void remove(long bucket, long node) {
    kept.put(key(bucket, node), null);
  }

  @Override
  public Long first(long bucket) {
    KeyValue<Bytes, byte[]> first =
        kept.first(key(bucket, Long.MIN_VALUE), key(bucket, Long.MAX_VALUE));
    return first == null
        ? null
        : (Long) (ByteBuffer.wrap(first.key.get()).getLong(NODE) ^ Long.MIN_VALUE);
  }

  /** Bytes are ordered without sign. */
  private static Bytes key(long bucket, long node) {
    return Kept.key(
        SORT,
        ByteBuffer.allocate(2 * Long.BYTES).putLong(bucket).putLong(node ^ Long.MIN_VALUE).array());
  }
}
