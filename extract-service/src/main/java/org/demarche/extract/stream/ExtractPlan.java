package org.demarche.extract.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.demarche.extract.Extraction;
import org.demarche.record.Article;
import org.demarche.setting.Settings;
import org.demarche.streaming.StreamPlan;
import org.demarche.streaming.StreamProperties;
import org.demarche.topic.Topic;
import org.demarche.topic.Topics;

/**
 * Articles in; statements, events and readings out.
 *
 * @param extractor is called once, and may take long
 * @param counts hears of each article
 */
public record ExtractPlan(
    Settings settings, Supplier<BiFunction<Article, Instant, Extraction>> extractor, Counts counts)
    implements StreamPlan {

  static final String APPLICATION = "extract-service";

  @Override
  public List<Topic<?, ?>> creates() {
    Topics topics = settings.topics();
    return List.of(
        topics.articles(),
        topics.articlesRead(),
        topics.articlesRejected(),
        topics.statements(),
        topics.events());
  }

  @Override
  public List<Topic<?, ?>> awaits() {
    return List.of();
  }

  @Override
  public Topology topology(Consumer<String> progress) {
    progress.accept("loading the language");
    StreamsBuilder builder = new StreamsBuilder();
    new ExtractTopology(settings.topics(), extractor.get(), Clock.systemUTC(), counts)
        .build(builder);
    return builder.build(properties());
  }

  @Override
  public Properties properties() {
    Properties properties = StreamProperties.of(APPLICATION, settings);
    properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.streamThreads());
    // A long article takes seconds: a transaction must outlive a batch of them.
    properties.put(
        StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
        (int) Duration.ofMinutes(2).toMillis());
    properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 50);
    return properties;
  }
}
