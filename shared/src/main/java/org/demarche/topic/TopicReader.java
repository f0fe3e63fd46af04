package org.demarche.topic;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.demarche.setting.Settings;

/**
 * Reads what is committed on some topics, as bytes. Belongs to no group and commits nothing.
 * Confined to one thread, but for {@link #stop}.
 */
public final class TopicReader implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration ANSWER = Duration.ofSeconds(15);
  private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final List<TopicPartition> partitions;

  /**
   * @param client what to be called among the broker's clients, without the topics' prefix
   * @param topics names with the prefix, of topics that exist
   * @throws org.apache.kafka.common.KafkaException when no broker answers
   */
  public TopicReader(Settings settings, String client, List<String> topics) {
    this.consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers", settings.bootstrapServers(),
                "client.id", settings.topics().named(client),
                "isolation.level", "read_committed",
                "enable.auto.commit", "false",
                "allow.auto.create.topics", "false",
                "max.poll.records", "2000",
                "default.api.timeout.ms", (int) ANSWER.toMillis()),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    try {
      this.partitions =
          topics.stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
    } catch (RuntimeException e) {
      consumer.close();
      throw e;
    }
    consumer.assign(partitions);
  }

  /** Hands on everything from the beginning up to the present end, as long as that takes. */
  public void readAll(Consumer<ConsumerRecord<byte[], byte[]>> records) {
    readAll(records, FOREVER);
  }

  /**
   * Hands on everything from the beginning up to the present end.
   *
   * @return false when that takes longer than {@code patience}: some of it was not read
   */
  public boolean readAll(Consumer<ConsumerRecord<byte[], byte[]>> records, Duration patience) {
    long start = System.nanoTime();
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (isBefore(ends)) {
      if (System.nanoTime() - start > patience.toNanos()) {
        return false;
      }
      consumer.poll(POLL).forEach(records);
    }
    return true;
  }

  /** Hands on everything that comes, until {@link #stop}. */
  public void follow(boolean fromBeginning, Consumer<ConsumerRecord<byte[], byte[]>> records) {
    if (fromBeginning) {
      consumer.seekToBeginning(partitions);
    } else {
      consumer.seekToEnd(partitions);
    }
    try {
      while (true) {
        consumer.poll(POLL).forEach(records);
      }
    } catch (WakeupException e) {
      // asked to stop
    }
  }

  /** Ends {@link #follow}; from any thread. */
  public void stop() {
    consumer.wakeup();
  }

  @Override
  public void close() {
    consumer.close();
  }

  private boolean isBefore(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
  }
}
