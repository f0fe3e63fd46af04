package org.demarche.standalone;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.embedded.EmbeddedKafka;
import org.demarche.embedded.Ports;
import org.demarche.record.Article;
import org.demarche.setting.Setting;
import org.demarche.setting.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code demarche bench}: how fast this machine is, with a broker and every service in one process.
 */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures articles per second and latency through a broker, as a table.")
final class BenchCommand implements Callable<Integer> {

  private static final int ONE_AT_A_TIME = 200;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "folder or file of articles (default: the samples in seeds/)")
  private Path articles;

  @Option(
      names = "--articles",
      defaultValue = "500",
      description = "how many are sent at once (default: ${DEFAULT-VALUE})")
  private int count;

  @Option(
      names = "--threads",
      split = ",",
      defaultValue = "1,2",
      paramLabel = "N",
      description =
          "threads that read articles, measured one after another (default: ${DEFAULT-VALUE})")
  private List<Integer> threads;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter errors = spec.commandLine().getErr();
    List<Article> samples = new ArrayList<>();
    Intake intake = new Intake(errors, new Progress(errors), samples::add);
    intake.take(articles == null ? Samples.folder().toString() : articles.toString());
    if (samples.isEmpty()) {
      errors.println("no articles to send");
      return ExitCode.WRONG_USAGE;
    }
    try (PrintStream out = StandardOutput.open()) {
      for (int number : threads) {
        measure(samples, number, out);
      }
    }
    return intake.exitCode();
  }

  /** In a pipeline of its own. */
  @SuppressWarnings("try") // the hook is there to be closed last
  private void measure(List<Article> samples, int number, PrintStream out)
      throws InterruptedException {
    End end = new End();
    try (Stop stop = new Stop(end::stopped);
        Scratch scratch = Scratch.make();
        Pipeline pipeline =
            Pipeline.start(
                EmbeddedKafka.keptIn(scratch.directory().resolve("kafka"), Ports.free()),
                settings(scratch).with(Setting.STREAM_THREADS, number),
                end::died)) {
      awaitTopics(pipeline.settings(), end);
      try (Bench bench = new Bench(pipeline.settings(), samples)) {
        bench.atOnce(Math.min(count, 2 * samples.size()));
        print(out, number, bench.oneAtATime(ONE_AT_A_TIME), bench.atOnce(count));
      }
    }
  }

  private static void awaitTopics(Settings settings, End end) throws InterruptedException {
    try (UniqueRecords topics = new UniqueRecords(settings, end)) {
      topics.awaitTopics();
    }
  }

  private static void print(PrintStream out, int threads, Bench.Latency latency, Bench.Rate rate) {
    out.printf("%d thread%s%n", threads, threads == 1 ? "" : "s");
    int articles = rate.articles();
    row(out, "%d articles at once: acknowledged", articles, "/s", rate.publishedPerSecond());
    row(out, "%d articles at once: read", articles, "/s", rate.readPerSecond());
    row(out, "%d articles at once: in unique records", articles, "/s", rate.uniquePerSecond());
    int single = latency.nanos().size();
    row(out, "%d one by one: p50 to unique records", single, "ms", latency.milliseconds(0.5));
    row(out, "%d one by one: p99 to unique records", single, "ms", latency.milliseconds(0.99));
    out.flush();
  }

  private static void row(PrintStream out, String what, int articles, String unit, double value) {
    out.printf("| %-45s | %,10.1f %-2s |%n", what.formatted(articles), value, unit);
  }

  /** On free ports, so that it runs beside another one. */
  private static Settings settings(Scratch scratch) {
    return Settings.ofEnvironment()
        .with(Setting.STATE_DIR, scratch.directory().resolve("state"))
        .with(Setting.FEED_PORT, 0)
        .with(Setting.INGEST_PORT, 0)
        .with(Setting.EXTRACT_PORT, 0)
        .with(Setting.DEDUP_PORT, 0);
  }
}
