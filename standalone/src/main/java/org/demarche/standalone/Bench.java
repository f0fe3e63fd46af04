package org.demarche.standalone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.demarche.ingest.publish.ArticlePublisher;
import org.demarche.record.Article;
import org.demarche.setting.Settings;

/** Measures how long articles take through a running pipeline. Confined to one thread. */
final class Bench implements AutoCloseable {

  private final ArticlePublisher publisher;
  private final Arrivals arrivals;
  private final List<Article> samples;
  private int sent;

  /**
   * @param samples are sent over and over, each time as another article
   */
  Bench(Settings settings, List<Article> samples) {
    this.publisher = new ArticlePublisher(settings);
    this.arrivals = new Arrivals(settings);
    this.samples = samples;
  }

  /**
   * Articles sent at once.
   *
   * @param published until the broker had them all
   * @param read until the last Reading was there
   */
  record Rate(int articles, Duration published, Duration read) {

    double publishedPerSecond() {
      return articles / (published.toNanos() / 1e9);
    }

    double readPerSecond() {
      return articles / (read.toNanos() / 1e9);
    }
  }

  /** Times from sending to the Reading, in order of length. */
  record Latency(List<Long> nanos) {

    double milliseconds(double share) {
      return nanos.get((int) Math.round(share * (nanos.size() - 1))) / 1e6;
    }
  }

  /** Sends one article and waits for it, again and again. */
  Latency oneAtATime(int count) {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long start = System.nanoTime();
      nanos.add(arrivals.of(send().join()).join() - start);
    }
    return new Latency(nanos.stream().sorted().toList());
  }

  /** Sends all at once and waits for the last. */
  Rate atOnce(int count) {
    long start = System.nanoTime();
    List<CompletableFuture<String>> sending = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sending.add(send());
    }
    List<String> ids = sending.stream().map(CompletableFuture::join).toList();
    long published = System.nanoTime();
    long read = ids.stream().mapToLong(id -> arrivals.of(id).join()).max().orElse(published);
    return new Rate(count, Duration.ofNanos(published - start), Duration.ofNanos(read - start));
  }

  @Override
  public void close() {
    arrivals.close();
    publisher.close();
  }

  private CompletableFuture<String> send() {
    Article sample = samples.get(sent % samples.size());
    return publisher.publish(sample.withId("bench-" + sent++));
  }
}
