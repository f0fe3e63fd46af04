package org.demarche.extract.stream;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;

/**
 * All records of an article go to one partition, so that its changes stay in order; the key remains
 * the record's id. The same partition as Kafka's own partitioner gives the article's id.
 */
final class ByArticle implements StreamPartitioner<String, Change> {

  @Override
  public Optional<Set<Integer>> partitions(
      String topic, String id, Change change, int partitionCount) {
    byte[] key = change.articleId().getBytes(StandardCharsets.UTF_8);
    return Optional.of(Set.of(Utils.toPositive(Utils.murmur2(key)) % partitionCount));
  }
}
