package org.demarche.dedup.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.demarche.record.Membership;
import org.demarche.record.MentionRow;
import org.demarche.record.UniqueState;
import org.demarche.record.UniqueStatement;
import org.demarche.topic.Topics;

/** What has been committed on the topics of unique statements and mentions, read to a cut. */
final class Committed implements AutoCloseable {

  private final Topics topics;
  private final KafkaConsumer<String, byte[]> consumer;
  private final Map<String, UniqueStatement> uniques = new HashMap<>();
  private final Map<String, Membership> memberships = new HashMap<>();
  private Map<TopicPartition, Long> ends = Map.of();

  Committed(String bootstrapServers, Topics topics) {
    this.topics = topics;
    this.consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions = new ArrayList<>();
    for (String topic : List.of(topics.uniqueStatements().name(), topics.mentions().name())) {
      consumer
          .partitionsFor(topic)
          .forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
    }
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** How far is committed, per partition. */
  Map<TopicPartition, Long> ends() {
    return consumer.endOffsets(consumer.assignment());
  }

  /** How much is committed, in all. */
  long told() {
    return ends().values().stream().mapToLong(Long::longValue).sum();
  }

  void readTo(Map<TopicPartition, Long> ends) {
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(Duration.ofMillis(100)).forEach(this::take);
    }
  }

  private void take(ConsumerRecord<String, byte[]> record) {
    if (record.topic().equals(topics.mentions().name())) {
      memberships.put(
          record.key(),
          topics
              .mentions()
              .valueSerde()
              .deserializer()
              .deserialize(record.topic(), record.value()));
      return;
    }
    UniqueStatement unique =
        topics
            .uniqueStatements()
            .valueSerde()
            .deserializer()
            .deserialize(record.topic(), record.value());
    UniqueStatement before = uniques.put(record.key(), unique);
    assertThat(unique.revision())
        .as("next revision of %s: none lost, none twice", record.key())
        .isEqualTo(before == null ? 1 : before.revision() + 1);
  }

  /** Read to the end, and nothing has come since the last look. */
  boolean isAtRest() {
    Map<TopicPartition, Long> before = ends;
    ends = ends();
    readTo(ends);
    return ends.equals(before);
  }

  /** Who is together with whom, ids aside. */
  Set<Set<String>> partition() {
    Map<String, Set<String>> byUnique = new HashMap<>();
    for (String mention : liveMentions()) {
      byUnique
          .computeIfAbsent(memberships.get(mention).uniqueId(), unique -> new TreeSet<>())
          .add(mention);
    }
    return Set.copyOf(byUnique.values());
  }

  /** Which record each live mention is in. */
  Map<String, String> records() {
    Map<String, String> records = new HashMap<>();
    liveMentions().forEach(mention -> records.put(mention, memberships.get(mention).uniqueId()));
    return records;
  }

  Set<String> liveMentions() {
    Set<String> live = new TreeSet<>();
    memberships.forEach(
        (mention, row) -> {
          if (row != null) {
            live.add(mention);
          }
        });
    return live;
  }

  /** Each live mention is in exactly one live record, which counts and lists it. */
  void shouldHold() {
    Map<String, Integer> counted = new HashMap<>();
    for (String mention : liveMentions()) {
      counted.merge(memberships.get(mention).uniqueId(), 1, Integer::sum);
    }
    uniques.forEach(
        (id, unique) -> {
          if (unique.state().status() == UniqueState.Status.live) {
            assertThat(unique.state().mentionCount()).as(id).isEqualTo(counted.remove(id));
            assertThat(unique.state().mentions())
                .extracting(MentionRow::id)
                .allSatisfy(
                    mention -> assertThat(memberships.get(mention).uniqueId()).isEqualTo(id));
          }
        });
    assertThat(counted).as("mentions in records that do not live").isEmpty();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
