package org.demarche.ingest.publish;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.demarche.id.ArticleId;
import org.demarche.record.Article;
import org.demarche.setting.Settings;
import org.demarche.topic.Topic;

/**
 * Publishes articles, keyed by their id. Idempotent, acknowledged by all in-sync replicas, bounded
 * in waiting. Thread-safe.
 */
public final class ArticlePublisher implements AutoCloseable {

  private static final int MAX_BYTES = 8 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Topic<String, Article> topic;
  private final Producer<String, Article> producer;

  public ArticlePublisher(Settings settings) {
    this.topic = settings.topics().articles();
    this.producer =
        new KafkaProducer<>(
            properties(settings), topic.keySerde().serializer(), topic.valueSerde().serializer());
  }

  /**
   * @return the article's id, once the broker has it; fails when the broker does not answer in time
   */
  public CompletionStage<String> publish(Article article) {
    String id = ArticleId.of(article);
    CompletableFuture<String> acknowledged = new CompletableFuture<>();
    try {
      var unused =
          producer.send(
              new ProducerRecord<>(topic.name(), id, article.withId(id)),
              (metadata, problem) -> settle(acknowledged, id, problem));
    } catch (RuntimeException problem) {
      acknowledged.completeExceptionally(problem);
    }
    return acknowledged;
  }

  private static void settle(CompletableFuture<String> acknowledged, String id, Exception problem) {
    if (problem == null) {
      acknowledged.complete(id);
    } else {
      acknowledged.completeExceptionally(problem);
    }
  }

  /** Sends what is still on its way. */
  @Override
  public void close() {
    producer.close(PATIENCE);
  }

  private static Properties properties(Settings settings) {
    int patience = (int) PATIENCE.toMillis();
    Properties properties = new Properties();
    properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    properties.put(ProducerConfig.LINGER_MS_CONFIG, 5);
    properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_BYTES);
    properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, patience);
    properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, patience / 2);
    properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, patience);
    return properties;
  }
}
