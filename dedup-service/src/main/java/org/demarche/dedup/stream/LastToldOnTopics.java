package org.demarche.dedup.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.demarche.setting.Settings;
import org.demarche.topic.Topic;

/**
 * Reads what is committed on an output topic, from its beginning to where it ends now. Belongs to
 * no group and commits nothing.
 */
record LastToldOnTopics(Settings settings) implements LastTold {

  /** Two topics are read, and the transaction of the task that waits for it must not time out. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final Duration POLL = Duration.ofMillis(200);

  @Override
  public <V> boolean read(Topic<String, V> topic, BiConsumer<String, V> each) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (KafkaConsumer<String, V> consumer = consumer(topic)) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.name()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (isBefore(ends, consumer)) {
        if (System.nanoTime() - end > 0) {
          return false;
        }
        consumer.poll(POLL).forEach(told -> each.accept(told.key(), told.value()));
      }
      return true;
    }
  }

  private static boolean isBefore(Map<TopicPartition, Long> ends, KafkaConsumer<?, ?> consumer) {
    return ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
  }

  private <V> KafkaConsumer<String, V> consumer(Topic<String, V> topic) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("bootstrap.servers", settings.bootstrapServers());
    properties.put("client.id", settings.topics().named(DedupPlan.APPLICATION + "-last-told"));
    properties.put("isolation.level", "read_committed");
    properties.put("enable.auto.commit", "false");
    properties.put("allow.auto.create.topics", "false");
    properties.put("max.poll.records", "2000");
    return new KafkaConsumer<>(
        properties, new StringDeserializer(), topic.valueSerde().deserializer());
  }
}
