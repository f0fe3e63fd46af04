package org.demarche.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.demarche.extract.Extractor;
import org.demarche.extract.language.English;
import org.demarche.record.Article;

/**
 * Our whole reading and CoreNLP's annotators in turn on one article after another, in processor
 * time of the thread. CoreNLP has its own defaults and makes neither coreference nor quotations.
 * Part of profile {@code corenlp} only.
 *
 * <p>Usage: {@code BesideCoreNlp ROUNDS}; the last half of the rounds counts.
 */
public final class BesideCoreNlp {

  /** What CoreNLP does, in order, and what it is called here. */
  private static final Map<String, String> ANNOTATORS = new LinkedHashMap<>();

  static {
    ANNOTATORS.put("CoreNLP tags", "tokenize,ssplit,pos,lemma");
    ANNOTATORS.put("CoreNLP names", "ner");
    ANNOTATORS.put("CoreNLP trees", "depparse");
  }

  private final English english = English.load();
  private final Extractor extractor = new Extractor(english);
  private final Map<String, StanfordCoreNLP> theirs = new LinkedHashMap<>();
  private final Stages stages = new Stages();

  private BesideCoreNlp() {
    ANNOTATORS.forEach((stage, annotators) -> theirs.put(stage, pipeline(annotators)));
  }

  /** What an annotator needs is done by the one before, so that each can be timed. */
  private static StanfordCoreNLP pipeline(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    // all in the thread that is timed
    properties.setProperty("threads", "1");
    return new StanfordCoreNLP(properties, false);
  }

  public static void main(String[] arguments) throws IOException {
    new BesideCoreNlp().run(Integer.parseInt(arguments[0]));
  }

  private void run(int rounds) throws IOException {
    List<List<String>> texts = Texts.articles(english);
    for (int round = 0; round < rounds; round++) {
      if (round == rounds / 2) {
        stages.forget();
      }
      texts.forEach(this::article);
    }
    stages.print();
    System.out.printf(
        "whole reading %.1f times CoreNLP doing everything (%.1f articles/s)%n",
        1.0 * stages.nanos("CoreNLP") / stages.nanos("whole reading"),
        stages.articlesPerSecond("CoreNLP"));
  }

  private void article(List<String> text) {
    Article article = ReadingBenchmark.Ours.article(text);
    stages.time("whole reading", () -> extractor.extract(article, null));
    Annotation annotation = new Annotation(article.body());
    theirs.forEach((stage, pipeline) -> stages.time(stage, () -> pipeline.annotate(annotation)));
    stages.article(text.stream().mapToInt(part -> Texts.tokens(english, part)).sum());
  }
}
