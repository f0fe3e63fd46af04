package org.demarche.standalone;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.embedded.EmbeddedKafka;
import org.demarche.setting.Setting;
import org.demarche.setting.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche demo}: the whole pipeline on sample articles, in one process. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Starts an embedded Kafka and every service, reads articles, and prints what was said and done as it comes.",
      "Serves the dashboard and runs until Ctrl-C."
    })
final class DemoCommand implements Callable<Integer> {

  private static final long PAUSE = 250;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "folder or file of articles (default: the samples in seeds/)")
  private Path articles;

  @Option(names = "--exit", description = "end when everything is through")
  private boolean exit;

  @Option(
      names = "--json",
      description =
          "with --exit: print the final live unique records as NDJSON, and nothing else, on standard output")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  @SuppressWarnings("try") // the hook is there to be closed last
  public Integer call() throws InterruptedException {
    PrintWriter errors = spec.commandLine().getErr();
    End end = new End();
    try (Stop stop = new Stop(end::stopped);
        Scratch scratch = Scratch.make();
        Pipeline pipeline =
            Pipeline.start(
                EmbeddedKafka.keptIn(scratch.directory().resolve("kafka"), KafkaPort.choose()),
                settings(scratch),
                end::died)) {
      pipeline.tell(errors);
      return run(pipeline.settings(), end, errors);
    }
  }

  private int run(Settings settings, End end, PrintWriter errors) throws InterruptedException {
    PrintStream out = StandardOutput.open();
    try (UniqueRecords unique = new UniqueRecords(settings, end);
        Progress progress = new Progress(errors);
        Publishing publishing = new Publishing(settings)) {
      unique.awaitTopics();
      if (!json && !end.within(0)) {
        unique.print(out);
      }
      Intake intake = new Intake(errors, progress, publishing::publish);
      intake.take(articles().toString());
      Set<String> ids = publishing.ids();
      awaitEverything(settings, ids, end);
      if (json) {
        unique.printLive(out);
      }
      errors.printf("%d articles read%n", ids.size());
      errors.flush();
      if (exit) {
        end.stopped();
      }
      return Math.max(end.await(errors), exit ? intake.exitCode() : ExitCode.DONE);
    }
  }

  /**
   * Twice in a row, since between two looks something may have moved on from one application to the
   * next.
   */
  private static void awaitEverything(Settings settings, Set<String> ids, End end)
      throws InterruptedException {
    try (CaughtUp caughtUp = new CaughtUp(settings);
        Readings readings = new Readings(settings)) {
      int quiet = 0;
      while (quiet < 2 && !end.within(PAUSE)) {
        Optional<String> behind =
            readings.missing(ids) > 0 ? Optional.of("articles are being read") : caughtUp.behind();
        quiet = behind.isEmpty() ? quiet + 1 : 0;
      }
    }
  }

  private Path articles() {
    return articles != null ? articles : Samples.folder();
  }

  private static Settings settings(Scratch scratch) {
    return Settings.ofEnvironment().with(Setting.STATE_DIR, scratch.directory().resolve("state"));
  }
}
