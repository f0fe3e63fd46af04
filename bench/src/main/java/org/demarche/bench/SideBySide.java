package org.demarche.bench;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
  private final Halves halves = new Halves(english);
  private final Nlp4j nlp4j = new Nlp4j();
  private final Stages stages = new Stages();

  private SideBySide() {}

  public static void main(String[] arguments) throws IOException {
    new SideBySide().run(Integer.parseInt(arguments[0]));
  }

  private void run(int rounds) throws IOException {
    List<List<String>> texts = Texts.articles(english);
    for (int round = 0; round < rounds; round++) {
      if (round == rounds / 2) {
        stages.forget();
      }
      texts.forEach(this::article);
    }
    report();
  }

  private void article(List<String> text) {
    List<Sentence> sentences = new ArrayList<>();
    stages.time(
        "tags", () -> text.forEach(part -> sentences.addAll(english.read(part, 0, part.length()))));
    stages.time("names", () -> sentences.forEach(sentence -> sentence.name(0)));
    stages.time("trees", () -> sentences.forEach(Sentence::tree));
    Article article = ReadingBenchmark.Ours.article(text);
    stages.time("whole reading", () -> extractor.extract(article, null));
    stages.time("for statements alone", () -> halves.statements(article));
    stages.time("for events alone", () -> halves.events(article));
    List<NLPNode[]> nodes = new ArrayList<>();
    stages.time("NLP4J tokens", () -> text.forEach(part -> nodes.addAll(nlp4j.sentences(part))));
    for (NLPComponent<NLPNode> component : nlp4j.components()) {
      boolean isParser = component instanceof DEPParser;
      stages.time(
          isParser ? "NLP4J trees" : "NLP4J " + component.getClass().getSimpleName(),
          () -> nodes.forEach(component::process));
    }
    stages.article(sentences.stream().mapToInt(Sentence::size).sum());
  }

  private void report() {
    stages.print();
    System.out.printf("NLP4J everything %37.1f articles/s%n", stages.articlesPerSecond("NLP4J"));
    System.out.printf(
        "trees %.1f times NLP4J's; whole reading %.1f times NLP4J doing everything%n",
        1.0 * stages.nanos("NLP4J trees") / stages.nanos("trees"),
        1.0 * stages.nanos("NLP4J") / stages.nanos("whole reading"));
  }
}
