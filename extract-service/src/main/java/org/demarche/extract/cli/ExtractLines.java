package org.demarche.extract.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import org.demarche.extract.Extraction;
import org.demarche.record.Article;
import org.demarche.record.Json;
import org.demarche.record.Reading;

/**
 * Articles in; their statements, events and readings out, one a line, each with its kind first. The
 * same articles give the same bytes: several threads read, lines come in the order of the articles.
 * For use by one thread.
 */
public final class ExtractLines implements AutoCloseable {

  private static final int AHEAD_PER_THREAD = 16;

  private final BiFunction<Article, Instant, Extraction> extractor;
  private final PrintStream out;
  private final int ahead;
  private final ExecutorService threads;
  private final Queue<CompletableFuture<String>> pending = new ArrayDeque<>();

  /**
   * @param out is flushed but not closed
   * @param threads how many articles are read at the same time
   */
  public ExtractLines(
      BiFunction<Article, Instant, Extraction> extractor, PrintStream out, int threads) {
    this.extractor = extractor;
    this.out = out;
    this.ahead = threads * AHEAD_PER_THREAD;
    this.threads = Executors.newFixedThreadPool(threads);
  }

  /** Takes the article, and waits for earlier ones when too many are on their way. */
  public void extract(Article article) {
    pending.add(CompletableFuture.supplyAsync(() -> lines(article), threads));
    if (pending.size() > ahead) {
      printNext();
    }
  }

  /** Waits for all articles. */
  @Override
  public void close() {
    try {
      while (!pending.isEmpty()) {
        printNext();
      }
    } finally {
      threads.shutdownNow();
      out.flush();
    }
  }

  private void printNext() {
    out.print(pending.remove().join());
  }

  private String lines(Article article) {
    StringBuilder lines = new StringBuilder();
    if (article.isWithdrawn()) {
      append(lines, "reading", Reading.withdrawn(article));
      return lines.toString();
    }
    Extraction extraction = read(article);
    extraction.statements().forEach(statement -> append(lines, "statement", statement));
    extraction.events().forEach(event -> append(lines, "event", event));
    append(lines, "reading", extraction.reading());
    return lines.toString();
  }

  /** A fault of ours in one article is no reason to lose the others: its Reading tells. */
  private Extraction read(Article article) {
    try {
      return extractor.apply(article, null);
    } catch (RuntimeException | StackOverflowError e) {
      return Extraction.failed(article, e);
    }
  }

  private static void append(StringBuilder lines, String kind, Object value) {
    ObjectNode line = Json.MAPPER.createObjectNode().put("record", kind);
    line.setAll((ObjectNode) Json.MAPPER.valueToTree(value));
    lines.append(line).append('\n');
  }
}
