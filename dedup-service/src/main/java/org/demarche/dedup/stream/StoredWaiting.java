package org.demarche.dedup.stream;

import java.nio.ByteBuffer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.demarche.dedup.cluster.Digest;
import org.demarche.dedup.cluster.Waiting;

/** Waiting nodes, under bucket and node, in the order of the node. */
record StoredWaiting(Kept kept) implements Waiting {

  private static final char SORT = 'w';

  /** Behind the letter and the bucket. */
  private static final int NODE = Byte.BYTES + Long.BYTES;

  @Override
  public void add(long bucket, long node, Digest digest) {
    kept.put(
        key(bucket, node),
        ByteBuffer.allocate(2 * Long.BYTES).putLong(digest.words()).putLong(digest.rest()).array());
  }

  @Override
  public void remove(long bucket, long node) {
    kept.put(key(bucket, node), null);
  }

  @Override
  public Node first(long bucket) {
    KeyValue<Bytes, byte[]> first =
        kept.first(key(bucket, Long.MIN_VALUE), key(bucket, Long.MAX_VALUE));
    if (first == null) {
      return null;
    }
    ByteBuffer digest = ByteBuffer.wrap(first.value);
    return new Node(
        ByteBuffer.wrap(first.key.get()).getLong(NODE) ^ Long.MIN_VALUE,
        new Digest(digest.getLong(), digest.getLong()));
  }

  /** Bytes are ordered without sign. */
  private static Bytes key(long bucket, long node) {
    return Kept.key(
        SORT,
        ByteBuffer.allocate(2 * Long.BYTES).putLong(bucket).putLong(node ^ Long.MIN_VALUE).array());
  }
}
