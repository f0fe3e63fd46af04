package org.demarche.standalone;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.demarche.ingest.publish.ArticlePublisher;
import org.demarche.record.Article;
import org.demarche.setting.Settings;

/**
 * Publishes articles of files, many at a time, and knows their ids when the broker has them.
 * Confined to one thread.
 */
final class Publishing implements AutoCloseable {

  private static final int ON_THE_WAY = 1_000;

  private final ArticlePublisher publisher;
  private final BlockingQueue<CompletableFuture<String>> waiting =
      new ArrayBlockingQueue<>(ON_THE_WAY);
  private final Set<String> ids = new HashSet<>();

  Publishing(Settings settings) {
    this.publisher = new ArticlePublisher(settings);
  }

  void publish(Article article) {
    CompletableFuture<String> sent = publisher.publish(article).toCompletableFuture();
    while (!waiting.offer(sent)) {
      ids.add(acknowledged(waiting.remove()));
    }
  }

  /** Waits until the broker has everything. */
  Set<String> ids() {
    List<CompletableFuture<String>> rest = waiting.stream().toList();
    waiting.clear();
    rest.forEach(sent -> ids.add(acknowledged(sent)));
    return Set.copyOf(ids);
  }

  @Override
  public void close() {
    publisher.close();
  }

  private static String acknowledged(CompletableFuture<String> sent) {
    try {
      return sent.join();
    } catch (CompletionException e) {
      throw new IllegalStateException(
          "the broker did not take an article: "
              + e.getCause().getMessage()
              + "; is Kafka running, and do its topics exist?",
          e);
    }
  }
}
