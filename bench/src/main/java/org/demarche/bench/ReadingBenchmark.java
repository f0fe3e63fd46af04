package org.demarche.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.demarche.english.convert.Nlp4j;
import org.demarche.extract.Extraction;
import org.demarche.extract.Extractor;
import org.demarche.extract.language.English;
import org.demarche.record.Article;
import org.demarche.record.Json;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Whole articles a second: ours from bytes to records, NLP4J from text to trees. */
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
public class ReadingBenchmark {

  /** The extractor, and articles. */
  @State(Scope.Thread)
  public static class Ours {

    private static final English ENGLISH = English.load();
    private static final Extractor EXTRACTOR = new Extractor(ENGLISH);

    private List<Article> articles;
    private int next;

    @Setup
    public void load() throws IOException {
      articles = Texts.articles(ENGLISH).stream().map(Ours::article).toList();
    }

    static Article article(List<String> paragraphs) {
      String body = String.join("\n\n", paragraphs);
      String url = URI.create("https://example.org/" + body.hashCode()).toString();
      return Json.read(
          Json.MAPPER
              .createObjectNode()
              .put("url", url)
              .put("body", body)
              .put("publishedAt", "2020-05-05T10:00:00Z")
              .toString(),
          Article.class);
    }

    Extraction extract() {
      return EXTRACTOR.extract(articles.get(next++ % articles.size()), Instant.EPOCH);
    }
  }

  /** NLP4J, and articles. */
  @State(Scope.Thread)
  public static class Theirs {

    private static final Nlp4j NLP4J = new Nlp4j();

    private List<List<String>> articles;
    private int next;

    @Setup
    public void load() throws IOException {
      articles = Texts.articles(English.load());
    }

    List<String> nextArticle() {
      return articles.get(next++ % articles.size());
    }
  }

  @Benchmark
  public Extraction demarche(Ours ours) {
    return ours.extract();
  }

  @Benchmark
  public void nlp4j(Theirs theirs, Blackhole hole) {
    for (String paragraph : theirs.nextArticle()) {
      hole.consume(Theirs.NLP4J.read(paragraph));
    }
  }
}
