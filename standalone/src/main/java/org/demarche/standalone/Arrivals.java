package org.demarche.standalone;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.demarche.record.Json;
import org.demarche.record.Reading;
import org.demarche.setting.Settings;
import org.demarche.topic.TopicReader;
import org.demarche.topic.Topics;

/**
 * When articles have been read, and when all their statements and events stand in unique records,
 * on this machine's clock in nanoseconds as {@link System#nanoTime} has it. Thread-safe.
 */
final class Arrivals implements AutoCloseable {

  private final Map<String, CompletableFuture<Read>> readings = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<Long>> mentions = new ConcurrentHashMap<>();
  private final String readingTopic;
  private final TopicReader reader;
  private final Thread following;

  Arrivals(Settings settings) {
    Topics topics = settings.topics();
    readingTopic = topics.articlesRead().name();
    reader = new TopicReader(settings, "arrivals", List.of(readingTopic, topics.mentions().name()));
    following = new Thread(this::follow, "arrivals");
    following.start();
  }

  /** Once the Reading of the article is there. */
  CompletableFuture<Long> read(String articleId) {
    return reading(articleId).thenApply(Read::time);
  }

  /** Once each statement and event of the article is in a unique record. */
  CompletableFuture<Long> unique(String articleId) {
    return reading(articleId)
        .thenCompose(
            read ->
                read.mentions().stream()
                    .map(this::mention)
                    .reduce(
                        CompletableFuture.completedFuture(read.time()),
                        (one, other) -> one.thenCombine(other, Math::max)));
  }

  @Override
  public void close() {
    reader.stop();
    try {
      following.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    reader.close();
  }

  private CompletableFuture<Read> reading(String articleId) {
    return readings.computeIfAbsent(articleId, none -> new CompletableFuture<>());
  }

  private CompletableFuture<Long> mention(String id) {
    return mentions.computeIfAbsent(id, none -> new CompletableFuture<>());
  }

  private void follow() {
    reader.follow(true, this::arrive);
  }

  private void arrive(ConsumerRecord<byte[], byte[]> arriving) {
    String key = new String(arriving.key(), StandardCharsets.UTF_8);
    long now = System.nanoTime();
    if (!arriving.topic().equals(readingTopic)) {
      mention(key).complete(now);
    } else if (arriving.value() != null) {
      String json = new String(arriving.value(), StandardCharsets.UTF_8);
      reading(key).complete(Read.of(Json.read(json, Reading.class), now));
    }
  }

  private record Read(long time, List<String> mentions) {

    static Read of(Reading reading, long time) {
      List<String> mentions = new ArrayList<>(reading.statements());
      mentions.addAll(reading.events());
      return new Read(time, mentions);
    }
  }
}
