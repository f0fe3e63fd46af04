package org.demarche.dedup.stream;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.demarche.setting.Settings;
import org.demarche.streaming.StreamPlan;
import org.demarche.streaming.StreamProperties;
import org.demarche.topic.Topic;
import org.demarche.topic.Topics;

/**
 * Statements and events in; unique records and mentions out. What cannot be read is passed over.
 */
public record DedupPlan(Settings settings) implements StreamPlan {

  static final String APPLICATION = "dedup-service";

  /** One thread decides statements, the other events; of several shards each its share. */
  private static final int THREADS = 2;

  @Override
  public List<Topic<?, ?>> creates() {
    Topics topics = settings.topics();
    List<Topic<?, ?>> creates = new ArrayList<>(stream().internal());
    creates.addAll(List.of(topics.uniqueStatements(), topics.uniqueEvents(), topics.mentions()));
    return creates;
  }

  @Override
  public List<Topic<?, ?>> awaits() {
    Topics topics = settings.topics();
    return List.of(topics.statements(), topics.events());
  }

  @Override
  public Topology topology(Consumer<String> progress) {
    StreamsBuilder builder = new StreamsBuilder();
    stream().build(builder);
    return builder.build(properties());
  }

  private DedupTopology stream() {
    return new DedupTopology(
        settings.topics(),
        Clock.systemUTC(),
        new LastToldOnTopics(settings),
        settings.dedupShards(),
        settings.partitions());
  }

  @Override
  public Properties properties() {
    Properties properties = StreamProperties.of(APPLICATION, settings);
    properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, THREADS);
    properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, RocksDbSettings.class);
    properties.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
        LogAndContinueExceptionHandler.class);
    // An instance that is gone is missed after this time, and another one takes over.
    properties.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
        (int) Duration.ofSeconds(10).toMillis());
    return properties;
  }
}
