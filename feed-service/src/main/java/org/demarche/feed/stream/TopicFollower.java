package org.demarche.feed.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.demarche.feed.view.Position;
import org.demarche.feed.view.Progress;
import org.demarche.feed.view.Readings;
import org.demarche.feed.view.View;
import org.demarche.setting.Settings;
import org.demarche.topic.Topic;
import org.demarche.topic.TopicAdmin;
import org.demarche.topic.Topics;

/**
 * Reads what is committed on the topics into the view, from the beginning and then on and on, in a
 * thread of its own. Belongs to no group and commits nothing: each instance reads everything.
 */
public final class TopicFollower implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Settings settings;
  private final View view;
  private final Progress progress;
  private final List<Topic<?, ?>> positioned;
  private final List<Topic<?, ?>> all;
  private final Applier applier;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "feed-topics");
  private volatile KafkaConsumer<String, byte[]> consumer;

  public TopicFollower(Settings settings, View view, Readings readings, Progress progress) {
    this.settings = settings;
    this.view = view;
    this.progress = progress;
    Topics topics = settings.topics();
    this.positioned = List.of(topics.uniqueStatements(), topics.uniqueEvents());
    this.all = new ArrayList<>(positioned);
    all.add(topics.articlesRead());
    this.applier = new Applier(topics, view, readings, progress);
  }

  public void start() {
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    stop.countDown();
    KafkaConsumer<String, byte[]> current = consumer;
    if (current != null) {
      current.wakeup();
    }
    try {
      thread.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      if (awaitTopics()) {
        follow(lanes());
      }
    } catch (InterruptedException | WakeupException e) {
      // asked to stop
    } catch (RuntimeException | ExecutionException e) {
      if (stop.getCount() > 0) {
        progress.ended("reading the topics failed: " + e);
      }
    }
  }

  /** False when asked to stop before. */
  private boolean awaitTopics() throws InterruptedException {
    try (TopicAdmin admin = new TopicAdmin(settings)) {
      do {
        var missing = admin.attempt(List.of(), all);
        if (missing.isEmpty()) {
          return true;
        }
        progress.waiting(missing.get());
      } while (!stop.await(500, TimeUnit.MILLISECONDS));
      return false;
    }
  }

  private Lanes lanes() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", settings.bootstrapServers()))) {
      return Lanes.of(admin, positioned);
    }
  }

  private void follow(Lanes lanes) {
    try (KafkaConsumer<String, byte[]> reader = newConsumer()) {
      consumer = reader;
      List<TopicPartition> partitions = new ArrayList<>(lanes.partitions());
      reader
          .partitionsFor(settings.topics().articlesRead().name())
          .forEach(info -> partitions.add(new TopicPartition(info.topic(), info.partition())));
      reader.assign(partitions);
      reader.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
      Position position = Position.start(lanes.epoch(), lanes.partitions().size());
      view.advanceTo(position);
      while (stop.getCount() > 0) {
        applyAll(reader.poll(POLL), lanes);
        position = advance(position, reader, lanes);
        view.advanceTo(position);
        tellProgress(reader, ends);
      }
    }
  }

  private void applyAll(ConsumerRecords<String, byte[]> records, Lanes lanes) {
    for (ConsumerRecord<String, byte[]> arriving : records) {
      TopicPartition partition = new TopicPartition(arriving.topic(), arriving.partition());
      applier.apply(arriving, lanes.numbers().getOrDefault(partition, -1));
    }
  }

  private static Position advance(
      Position position, KafkaConsumer<String, byte[]> reader, Lanes lanes) {
    Position later = position;
    for (TopicPartition partition : lanes.partitions()) {
      later = later.withNext(lanes.numbers().get(partition), reader.position(partition));
    }
    return later;
  }

  private void tellProgress(KafkaConsumer<String, byte[]> reader, Map<TopicPartition, Long> ends) {
    if (progress.state().isCaughtUp()) {
      return;
    }
    long left = 0;
    for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
      left += Math.max(0, end.getValue() - reader.position(end.getKey()));
    }
    if (left == 0) {
      progress.caughtUp();
    } else {
      progress.catchingUp(left);
    }
  }

  private KafkaConsumer<String, byte[]> newConsumer() {
    try {
      return new KafkaConsumer<>(
          Map.of(
              "bootstrap.servers", settings.bootstrapServers(),
              "client.id", settings.topics().named("feed-service"),
              "isolation.level", "read_committed",
              "auto.offset.reset", "earliest",
              "enable.auto.commit", "false",
              "allow.auto.create.topics", "false",
              "max.poll.records", "2000"),
          new StringDeserializer(),
          new ByteArrayDeserializer());
    } catch (KafkaException e) {
      throw new KafkaException("KAFKA_BOOTSTRAP_SERVERS " + settings.bootstrapServers(), e);
    }
  }
}
