package org.demarche.standalone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
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
   * @param unique until the last of their statements and events was in a unique record
   */
  record Rate(int articles, Duration published, Duration read, Duration unique) {

    double publishedPerSecond() {
      return articles / (published.toNanos() / 1e9);
    }

    double readPerSecond() {
      return articles / (read.toNanos() / 1e9);
    }

    double uniquePerSecond() {
      return articles / (unique.toNanos() / 1e9);
    }
  }

  /** Times from sending an article to its unique records, in order of length. */
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
      nanos.add(arrivals.unique(send().join()).join() - start);
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
    long read = last(ids, arrivals::read);
    long unique = last(ids, arrivals::unique);
    return new Rate(
        count,
        Duration.ofNanos(published - start),
        Duration.ofNanos(read - start),
        Duration.ofNanos(unique - start));
  }

  @Override
  public void close() {
    arrivals.close();
    publisher.close();
  }

  private static long last(List<String> ids, Function<String, CompletableFuture<Long>> arrival) {
    return ids.stream().mapToLong(id -> arrival.apply(id).join()).max().orElseThrow();
  }

  private CompletableFuture<String> send() {
    Article sample = samples.get(sent % samples.size());
    return publisher.publish(sample.withId("bench-" + sent++));
  }
}
