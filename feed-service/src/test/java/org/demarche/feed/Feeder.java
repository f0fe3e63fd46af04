package org.demarche.feed;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.demarche.record.Json;
import org.demarche.record.Reading;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueStatement;
import org.demarche.setting.Settings;
import org.demarche.topic.Topic;
import org.demarche.topic.TopicAdmin;
import org.demarche.topic.Topics;

/** Writes unique records to the topics as the dedup-service would, each in a transaction. */
public final class Feeder implements AutoCloseable {

  private final Topics topics;
  private final KafkaProducer<String, byte[]> producer;

  public Feeder(Settings settings) {
    this.topics = settings.topics();
    this.producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers", settings.bootstrapServers(),
                "transactional.id", topics.named("feeder")),
            new StringSerializer(),
            new ByteArraySerializer());
    producer.initTransactions();
  }

  /** Makes the topics that the feed reads. */
  public static void createTopics(Settings settings) throws InterruptedException {
    Topics topics = settings.topics();
    List<Topic<?, ?>> read =
        List.of(topics.uniqueStatements(), topics.uniqueEvents(), topics.articlesRead());
    try (TopicAdmin admin = new TopicAdmin(settings)) {
      admin.await(read, List.of(), reason -> {});
    }
  }

  public void put(UniqueStatement unique) {
    commit(topics.uniqueStatements(), unique.id(), bytes(unique));
  }

  public void put(UniqueEvent unique) {
    commit(topics.uniqueEvents(), unique.id(), bytes(unique));
  }

  public void put(Reading reading) {
    commit(topics.articlesRead(), reading.articleId(), bytes(reading));
  }

  public void bury(String statementId) {
    commit(topics.uniqueStatements(), statementId, null);
  }

  public void putBytes(String statementId, byte[] value) {
    commit(topics.uniqueStatements(), statementId, value);
  }

  /** Writes it, and takes it back. */
  public void abort(UniqueStatement unique) {
    producer.beginTransaction();
    send(topics.uniqueStatements(), unique.id(), bytes(unique));
    producer.abortTransaction();
  }

  private void commit(Topic<?, ?> topic, String key, byte[] value) {
    producer.beginTransaction();
    send(topic, key, value);
    producer.commitTransaction();
  }

  private void send(Topic<?, ?> topic, String key, byte[] value) {
    try {
      producer.send(new ProducerRecord<>(topic.name(), key, value)).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("could not write " + key + " to " + topic, e);
    }
  }

  private static byte[] bytes(Object value) {
    return Json.write(value).getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    producer.close();
  }
}
