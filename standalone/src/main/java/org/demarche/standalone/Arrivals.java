package org.demarche.standalone;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.setting.Settings;

/** When the Reading of each article comes, on this machine's clock. Thread-safe. */
final class Arrivals implements AutoCloseable {

  private final Map<String, CompletableFuture<Long>> readings = new ConcurrentHashMap<>();
  private final TopicReader reader;
  private final Thread following;

  Arrivals(Settings settings) {
    reader = new TopicReader(settings, List.of(settings.topics().articlesRead().name()));
    following = new Thread(this::follow, "arrivals");
    following.start();
  }

  /** The time in nanoseconds, as {@link System#nanoTime} has it, once the Reading is there. */
  CompletableFuture<Long> of(String articleId) {
    return readings.computeIfAbsent(articleId, none -> new CompletableFuture<>());
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

  private void follow() {
    reader.follow(
        true,
        reading ->
            of(new String(reading.key(), StandardCharsets.UTF_8)).complete(System.nanoTime()));
  }
}
