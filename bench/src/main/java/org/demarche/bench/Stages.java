package org.demarche.bench;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** Processor time of the calling thread, stage by stage. Confined to one thread. */
final class Stages {

  private static final double NANOS = 1e9;

  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private long tokens;
  private long articles;

  /** Begins again, when all is warm. */
  void forget() {
    nanos.clear();
    tokens = 0;
    articles = 0;
  }

  void time(String stage, Runnable work) {
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    nanos.merge(stage, spent, Long::sum);
  }

  /** Notes that all stages have seen one more article. */
  void article(int articleTokens) {
    tokens += articleTokens;
    articles++;
  }

  /** The time of all stages whose names begin so. */
  long nanos(String prefix) {
    return nanos.entrySet().stream()
        .filter(stage -> stage.getKey().startsWith(prefix))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  double articlesPerSecond(String prefix) {
    return articles / (nanos(prefix) / NANOS);
  }

  void print() {
    nanos.forEach(
        (stage, spent) ->
            System.out.printf(
                "%-28s %9.0f tokens/s %8.1f articles/s%n",
                stage, tokens / (spent / NANOS), articles / (spent / NANOS)));
  }
}
