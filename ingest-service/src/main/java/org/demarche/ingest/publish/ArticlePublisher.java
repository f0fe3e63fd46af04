package org.demarche.ingest.publish;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.demarche.id.ArticleId;
import org.demarche.record.Article;
import org.demarche.setting.Settings;
import org.demarche.topic.Topic;

/**
 * Puts articles on their topic, keyed by their derived id. Sending the same article again is
 * harmless. Thread-safe.
 */
public final class ArticlePublisher implements AutoCloseable {

  /** After this long without the broker's answer an article counts as not published. */
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Topic<String, Article> topic;
  private final KafkaProducer<String, Article> producer;

  public ArticlePublisher(Settings settings) {
    this.topic = settings.topics().articles();
    this.producer =
        new KafkaProducer<>(
            properties(settings), topic.keySerde().serializer(), topic.valueSerde().serializer());
  }

  /**
   * Sends a checked article or withdrawal.
   *
   * @return the article's id once the broker has it on all replicas that must have it, or what
   *     Kafka says against it; never waits longer than {@link #PATIENCE}, twice that where nothing
   *     is known of the topic yet
   */
  public CompletableFuture<String> publish(Article article) {
    String id = ArticleId.of(article);
    CompletableFuture<String> published = new CompletableFuture<>();
    try {
      var unused =
          producer.send(
              new ProducerRecord<>(topic.name(), id, article.withId(id)),
              (position, problem) -> {
                if (problem == null) {
                  published.complete(id);
                } else {
                  published.completeExceptionally(problem);
                }
              });
    } catch (RuntimeException e) {
      published.completeExceptionally(e);
    }
    return published;
  }

  /** Waits for what is on its way. */
  @Override
  public void close() {
    producer.close(PATIENCE);
  }

  private static Map<String, Object> properties(Settings settings) {
    int patience = (int) PATIENCE.toMillis();
    return Map.of(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
        settings.bootstrapServers(),
        ProducerConfig.ACKS_CONFIG,
        "all",
        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
        true,
        ProducerConfig.COMPRESSION_TYPE_CONFIG,
        "lz4",
        ProducerConfig.LINGER_MS_CONFIG,
        5,
        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
        8 << 20,
        ProducerConfig.MAX_BLOCK_MS_CONFIG,
        patience,
        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
        patience / 2,
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
        patience);
  }
}
