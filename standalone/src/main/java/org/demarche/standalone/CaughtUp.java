package org.demarche.standalone;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.demarche.setting.Settings;
import org.demarche.topic.Topic;
import org.demarche.topic.Topics;

/**
 * Tells whether everything is through: each Streams application has committed up to the end of what
 * it reads, its internal topics included. Offsets are compared, not records counted, since ends
 * include the markers of transactions. Thread-safe.
 */
final class CaughtUp implements AutoCloseable {

  private static final ListOffsetsOptions COMMITTED =
      new ListOffsetsOptions(IsolationLevel.READ_COMMITTED);

  private final Admin admin;
  private final Map<String, Set<String>> read;

  CaughtUp(Settings settings) {
    this.admin = Admin.create(Map.of("bootstrap.servers", settings.bootstrapServers()));
    Topics topics = settings.topics();
    this.read =
        Map.of(
            topics.named("extract-service"), names(topics.articles()),
            topics.named("dedup-service"), names(topics.statements(), topics.events()));
  }

  /** What is still to be read, or nothing when everything is through. */
  Optional<String> behind() throws InterruptedException {
    try {
      Set<String> existing = admin.listTopics().names().get();
      for (Map.Entry<String, Set<String>> application : read.entrySet()) {
        long left =
            left(
                application.getKey(),
                sources(application.getKey(), application.getValue(), existing));
        if (left > 0) {
          return Optional.of(application.getKey() + " has " + left + " records to read");
        }
      }
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return Optional.of("topics are being made");
      }
      throw new IllegalStateException(
          "cannot ask the broker how far the services are", e.getCause());
    }
  }

  @Override
  public void close() {
    admin.close();
  }

  private long left(String application, Set<String> topics)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> committed =
        admin.listConsumerGroupOffsets(application).partitionsToOffsetAndMetadata().get();
    long left = 0;
    for (Map.Entry<TopicPartition, Long> end : ends(topics).entrySet()) {
      OffsetAndMetadata offset = committed.get(end.getKey());
      left += Math.max(0, end.getValue() - (offset == null ? 0 : offset.offset()));
    }
    return left;
  }

  private Map<TopicPartition, Long> ends(Collection<String> topics)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    admin
        .describeTopics(topics)
        .allTopicNames()
        .get()
        .values()
        .forEach(
            topic ->
                topic
                    .partitions()
                    .forEach(
                        partition ->
                            asked.put(
                                new TopicPartition(topic.name(), partition.partition()),
                                OffsetSpec.latest())));
    return admin.listOffsets(asked, COMMITTED).all().get().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }

  /** Repartition topics are read; changelogs are only read when state is restored. */
  private static Set<String> sources(String application, Set<String> topics, Set<String> existing) {
    return existing.stream()
        .filter(
            name ->
                topics.contains(name)
                    || (name.startsWith(application + "-") && name.endsWith("-repartition")))
        .collect(Collectors.toSet());
  }

  private static Set<String> names(Topic<?, ?>... topics) {
    return Set.of(topics).stream().map(Topic::name).collect(Collectors.toSet());
  }
}
