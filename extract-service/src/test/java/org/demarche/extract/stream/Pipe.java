package org.demarche.extract.stream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.demarche.record.Event;
import org.demarche.record.Reading;
import org.demarche.record.Statement;
import org.demarche.topic.Topic;
import org.demarche.topic.Topics;

/** The topology without a broker, reading with {@link LineExtractor}. */
final class Pipe implements AutoCloseable {

  static final Instant NOW = Instant.parse("2024-05-02T00:00:00Z");
  static final Topics TOPICS = new Topics("");

  private final TopologyTestDriver driver;
  private final TestInputTopic<byte[], byte[]> articles;
  final TestOutputTopic<String, Statement> statements;
  final TestOutputTopic<String, Event> events;
  final TestOutputTopic<String, Reading> readings;
  final TestOutputTopic<byte[], byte[]> rejected;
  private Instant clock = Instant.parse("2024-05-01T10:00:00Z");

  Pipe() {
    StreamsBuilder builder = new StreamsBuilder();
    new ExtractTopology(TOPICS, new LineExtractor(), Clock.fixed(NOW, ZoneOffset.UTC), new Counts())
        .build(builder);
    Properties properties = new Properties();
    properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    driver = new TopologyTestDriver(builder.build(properties), properties);
    articles =
        driver.createInputTopic("articles", new ByteArraySerializer(), new ByteArraySerializer());
    statements = output(TOPICS.statements());
    events = output(TOPICS.events());
    readings = output(TOPICS.articlesRead());
    rejected =
        driver.createOutputTopic(
            "articles.rejected", new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /** Sends JSON with single quotes for double ones, and no key. */
  void send(String json) {
    send(null, json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  void send(String key, byte[] value) {
    clock = clock.plusSeconds(1);
    send(key, value, clock);
  }

  void send(String key, byte[] value, Instant appended) {
    byte[] bytes = key == null ? null : key.getBytes(StandardCharsets.UTF_8);
    articles.pipeInput(new TestRecord<>(bytes, value, appended));
  }

  List<String> said() {
    return statements.readValuesToList().stream().map(Statement::text).toList();
  }

  Reading reading() {
    List<Reading> all = readings.readValuesToList();
    return all.get(all.size() - 1);
  }

  @Override
  public void close() {
    driver.close();
  }

  private <V> TestOutputTopic<String, V> output(Topic<String, V> topic) {
    return driver.createOutputTopic(
        topic.name(), new StringDeserializer(), topic.valueSerde().deserializer());
  }
}
