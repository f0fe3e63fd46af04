package org.demarche.extract.stream;

import org.apache.kafka.streams.KeyValue;
import org.demarche.record.Article;

/** What became of one record of {@code articles} at the door. */
sealed interface Received {

  /**
   * An article or a withdrawal.
   *
   * @param article with its id; only that and its version where it was rejected
   * @param rejected why the article was rejected, which its Reading tells; {@code null} where it
   *     was not
   */
  record Arrival(Article article, String rejected) implements Received {}

  /** Bytes that are no article. */
  record Rejected(KeyValue<byte[], byte[]> bytes) implements Received {}
}
