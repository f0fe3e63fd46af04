package org.demarche.bench;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.english.convert.Nlp4j;
import org.demarche.extract.Extractor;
import org.demarche.extract.language.English;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Article;

/**
 * Ours and NLP4J's stages in turn on one article after another, in processor time of the thread:
 * for machines that are busy with other things too, where benchmarks by the clock say little.
 *
 * <p>Usage: {@code SideBySide ROUNDS}; the last half of the rounds counts.
 */
public final class SideBySide {

  private final English english = English.load();
  private final Extractor extractor = new Extractor(english);
  private final Nlp4j nlp4j = new Nlp4j();
  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private long tokens;
  private long articles;

  private SideBySide() {}

  public static void main(String[] arguments) throws IOException {
    new SideBySide().run(Integer.parseInt(arguments[0]));
  }

  private void run(int rounds) throws IOException {
    List<List<String>> texts = Texts.articles(english);
    for (int round = 0; round < rounds; round++) {
      if (round == rounds / 2) {
        nanos.clear();
        tokens = 0;
        articles = 0;
      }
      for (List<String> text : texts) {
        article(text);
      }
    }
    report();
  }

  private void article(List<String> text) {
    List<Sentence> sentences = new ArrayList<>();
    time(
        "tags", () -> text.forEach(part -> sentences.addAll(english.read(part, 0, part.length()))));
    time("names", () -> sentences.forEach(sentence -> sentence.name(0)));
    time("trees", () -> sentences.forEach(Sentence::tree));
    Article article = ReadingBenchmark.Ours.article(text);
    time("whole reading", () -> extractor.extract(article, null));
    List<NLPNode[]> nodes = new ArrayList<>();
    time("NLP4J tokens", () -> text.forEach(part -> nodes.addAll(nlp4j.sentences(part))));
    for (NLPComponent<NLPNode> component : nlp4j.components()) {
      boolean isParser = component instanceof DEPParser;
      time(
          isParser ? "NLP4J trees" : "NLP4J " + component.getClass().getSimpleName(),
          () -> nodes.forEach(component::process));
    }
    tokens += sentences.stream().mapToInt(Sentence::size).sum();
    articles++;
  }

  private void time(String stage, Runnable work) {
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    nanos.merge(stage, spent, Long::sum);
  }

  private void report() {
    nanos.forEach(
        (stage, spent) ->
            System.out.printf(
                "%-28s %9.0f tokens/s %8.1f articles/s%n",
                stage, tokens / (spent / 1e9), articles / (spent / 1e9)));
    long theirs =
        nanos.entrySet().stream()
            .filter(stage -> stage.getKey().startsWith("NLP4J"))
            .mapToLong(Map.Entry::getValue)
            .sum();
    System.out.printf("NLP4J everything %37.1f articles/s%n", articles / (theirs / 1e9));
    System.out.printf(
        "trees %.1f times NLP4J's; whole reading %.1f times NLP4J doing everything%n",
        1.0 * nanos.get("NLP4J trees") / nanos.get("trees"),
        1.0 * theirs / nanos.get("whole reading"));
  }
}
