package org.demarche.bench;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.demarche.english.convert.Nlp4j;
import org.demarche.extract.language.English;
import org.demarche.extract.language.Sentence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The stages of reading, an article at a time; {@code tokens} is tokens per second. */
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class StageBenchmark {

  /** Our reader, and an article whose sentences have no names or trees yet. */
  @State(Scope.Thread)
  public static class Ours {

    private static final English ENGLISH = English.load();

    private List<List<String>> articles;
    private int next;
    List<String> article;
    List<Sentence> sentences;

    @Setup
    public void load() throws IOException {
      articles = Texts.articles(ENGLISH);
    }

    @Setup(Level.Invocation)
    public void tag() {
      article = articles.get(next++ % articles.size());
      sentences = read();
    }

    List<Sentence> read() {
      List<Sentence> read = new ArrayList<>();
      for (String paragraph : article) {
        read.addAll(ENGLISH.read(paragraph, 0, paragraph.length()));
      }
      return read;
    }
  }

  /** NLP4J, and an article that is ready for its parser. */
  @State(Scope.Thread)
  public static class Theirs {

    private static final Nlp4j NLP4J = new Nlp4j();

    private List<List<String>> articles;
    private int next;
    List<String> article;
    List<NLPNode[]> sentences;

    @Setup
    public void load() throws IOException {
      articles = Texts.articles(English.load());
    }

    @Setup(Level.Invocation)
    public void tag() {
      article = articles.get(next++ % articles.size());
      sentences = new ArrayList<>();
      article.forEach(paragraph -> sentences.addAll(NLP4J.sentences(paragraph)));
      for (NLPComponent<NLPNode> component : NLP4J.components()) {
        if (!(component instanceof DEPParser)) {
          sentences.forEach(component::process);
        }
      }
    }
  }

  @Benchmark
  public void demarcheTags(Ours ours, Tokens tokens, Blackhole hole) {
    for (Sentence sentence : ours.read()) {
      tokens.tokens += sentence.size();
      hole.consume(sentence);
    }
  }

  @Benchmark
  public void demarcheNames(Ours ours, Tokens tokens, Blackhole hole) {
    for (Sentence sentence : ours.sentences) {
      tokens.tokens += sentence.size();
      hole.consume(sentence.name(0));
    }
  }

  @Benchmark
  public void demarcheTrees(Ours ours, Tokens tokens, Blackhole hole) {
    for (Sentence sentence : ours.sentences) {
      tokens.tokens += sentence.size();
      hole.consume(sentence.tree());
    }
  }

  @Benchmark
  public void nlp4jTrees(Theirs theirs, Tokens tokens, Blackhole hole) {
    NLPComponent<NLPNode> parser =
        Theirs.NLP4J.components().get(Theirs.NLP4J.components().size() - 1);
    for (NLPNode[] nodes : theirs.sentences) {
      tokens.tokens += nodes.length - 1;
      parser.process(nodes);
      hole.consume(nodes);
    }
  }
}
