package org.demarche.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.demarche.english.convert.Nlp4j;
import org.demarche.extract.language.English;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** From nothing loaded to the first tree, in a new Java process each time. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx3g")
public class LoadBenchmark {

  private static final String SENTENCE = "The envoy of Malta met the minister on Monday.";

  @Benchmark
  public Tree demarche() {
    List<Sentence> sentences = English.load().read(SENTENCE, 0, SENTENCE.length());
    return sentences.get(0).tree();
  }

  @Benchmark
  public Object nlp4j() {
    return new Nlp4j().read(SENTENCE);
  }
}
