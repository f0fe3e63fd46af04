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
 * nothing but arithmetic, which shows what the machine gives. Nothing counts before the compiler,
 * which needs a processor of its own for the first thousand articles, has come to rest.
 *
 * <p>Usage: {@code Threads SECONDS ROUNDS}; on a machine with nothing else to do.
 */
public final class Threads {

  private static final int TWO = 2;
  private static final int STEPS = 2_000_000;

  /** The compiler rests when a window has less of its time than this. */
  private static final double REST = 0.05;

  /** A compilation counts only when it is done, so that one window may look quiet that is not. */
  private static final int RESTS = 4;

  private static final int MOST_WARMING = 100;

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

  private void run(List<Work> works, int rounds) throws InterruptedException, ExecutionException {
    for (Work work : works) {
      warm(work);
    }
    Map<Work, List<double[]>> rates = new LinkedHashMap<>();
    works.forEach(work -> rates.put(work, new ArrayList<>()));
    long collected = collectionMillis();
    long compiled = compilationMillis();
    long begun = System.nanoTime();
    for (int round = 0; round < rounds; round++) {
      for (Work work : works) {
        rates.get(work).add(new double[] {rate(work, 1), rate(work, TWO)});
      }
    }
    double millis = (System.nanoTime() - begun) / 1e6;
    rates.forEach(Threads::report);
    System.out.printf(
        "garbage collection: %.1f %% of the time, compiler: %.1f %%%n",
        100 * (collectionMillis() - collected) / millis,
        100 * (compilationMillis() - compiled) / millis);
  }

  /** Windows of two threads, until the compiler has had next to nothing to do in a few of them. */
  private void warm(Work work) throws InterruptedException, ExecutionException {
    int atRest = 0;
    int windows = 0;
    for (; atRest < RESTS && windows < MOST_WARMING; windows++) {
      long compiled = compilationMillis();
      rate(work, TWO);
      atRest = (compilationMillis() - compiled) * 1e6 < REST * windowNanos ? atRest + 1 : 0;
    }
    System.out.printf("%-14s %d windows to warm up%n", work.name(), windows);
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

  private static long compilationMillis() {
    return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
  }

  private static long collectionMillis() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }
}
