package org.demarche.bench;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.demarche.english.convert.Nlp4j;
import org.demarche.extract.Extractor;
import org.demarche.extract.language.English;
import org.demarche.record.Article;

/**
 * Whether two threads read twice what one does, by the clock: short windows with one thread and
 * with two in turn, many times, in one process. Next to reading stand NLP4J and a loop that does
 * nothing but arithmetic, which shows what the machine gives.
 *
 * <p>Usage: {@code Threads SECONDS ROUNDS}; on a machine with nothing else to do.
 */
public final class Threads {

  private static final int TWO = 2;
  private static final int STEPS = 2_000_000;

  private final long windowNanos;
  private final ExecutorService pool = Executors.newFixedThreadPool(TWO);

  /** What a thread does again and again; each thread gets its own. */
  private record Work(String name, Supplier<Runnable> perThread) {}

  private Threads(int seconds) {
    this.windowNanos = seconds * 1_000_000_000L;
  }

  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    Threads threads = new Threads(Integer.parseInt(arguments[0]));
    try {
      threads.run(works(), Integer.parseInt(arguments[1]));
    } finally {
      threads.pool.shutdown();
    }
  }

  private static List<Work> works() throws IOException {
    English english = English.load();
    List<List<String>> texts = Texts.articles(english);
    Extractor extractor = new Extractor(english);
    List<Article> articles = texts.stream().map(ReadingBenchmark.Ours::article).toList();
    Nlp4j nlp4j = new Nlp4j();
    return List.of(
        new Work("whole reading", () -> inTurn(articles, a -> extractor.extract(a, null))),
        new Work("NLP4J", () -> inTurn(texts, text -> text.forEach(nlp4j::read))),
        new Work("arithmetic", Threads::arithmetic));
  }

  private static <T> Runnable inTurn(List<T> items, Consumer<T> work) {
    int[] next = {0};
    return () -> work.accept(items.get(next[0]++ % items.size()));
  }

  private static Runnable arithmetic() {
    long[] state = {System.nanoTime() | 1};
    return () -> {
      long x = state[0];
      for (int i = 0; i < STEPS; i++) {
        x ^= x << 13;
        x ^= x >>> 7;
        x ^= x << 17;
      }
      state[0] = x;
    };
  }

  /** The first third of the rounds warms up. */
  private void run(List<Work> works, int rounds) throws InterruptedException, ExecutionException {
    Map<Work, List<double[]>> rates = new LinkedHashMap<>();
    works.forEach(work -> rates.put(work, new ArrayList<>()));
    long collected = 0;
    long begun = 0;
    for (int round = 0; round < rounds; round++) {
      if (round == rounds / 3) {
        rates.values().forEach(List::clear);
        collected = collectionMillis();
        begun = System.nanoTime();
      }
      for (Work work : works) {
        rates.get(work).add(new double[] {rate(work, 1), rate(work, TWO)});
      }
    }
    rates.forEach(Threads::report);
    System.out.printf(
        "garbage collection: %.1f %% of the time%n",
        100 * (collectionMillis() - collected) * 1e6 / (System.nanoTime() - begun));
  }

  /** Times a second, all threads together. */
  private double rate(Work work, int threads) throws InterruptedException, ExecutionException {
    List<Future<Double>> running = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      Runnable own = work.perThread().get();
      running.add(pool.submit(() -> timesASecond(own)));
    }
    double sum = 0;
    for (Future<Double> thread : running) {
      sum += thread.get();
    }
    return sum;
  }

  private double timesASecond(Runnable work) {
    long begin = System.nanoTime();
    long now = begin;
    int times = 0;
    while (now - begin < windowNanos) {
      work.run();
      times++;
      now = System.nanoTime();
    }
    return times / ((now - begin) / 1e9);
  }

  private static void report(Work work, List<double[]> rates) {
    System.out.printf(
        "%-14s one thread %8.1f/s   two threads %8.1f/s   %.2f times (median of %d pairs)%n",
        work.name(),
        median(rates.stream().mapToDouble(pair -> pair[0]).sorted().toArray()),
        median(rates.stream().mapToDouble(pair -> pair[1]).sorted().toArray()),
        median(rates.stream().mapToDouble(pair -> pair[1] / pair[0]).sorted().toArray()),
        rates.size());
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static long collectionMillis() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }
}
