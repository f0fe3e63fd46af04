package org.demarche.standalone;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.demarche.extract.Extraction;
import org.demarche.extract.Extractor;
import org.demarche.extract.cli.ExtractLines;
import org.demarche.record.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche extract}: articles in, records out, without Kafka. */
@Command(
    name = ExtractCommand.NAME,
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles without Kafka and writes statements, events and readings as NDJSON.",
      "The same input gives the same bytes."
    })
final class ExtractCommand implements Callable<Integer> {

  static final String NAME = "extract";

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description = "text, HTML, JSON or NDJSON; a folder of them; - for NDJSON on standard input")
  private String[] sources;

  @Option(
      names = "--threads",
      defaultValue = "2",
      description = "articles read at the same time (default: ${DEFAULT-VALUE})")
  private int threads;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter errors = spec.commandLine().getErr();
    if (threads < 1) {
      errors.println("--threads must be 1 or more: " + threads);
      return ExitCode.WRONG_USAGE;
    }
    PrintStream out = StandardOutput.open();
    try (Progress progress = new Progress(errors);
        ExtractLines lines = new ExtractLines(ExtractCommand::read, out, threads)) {
      Intake intake = new Intake(errors, progress, article -> extract(article, lines));
      for (String source : sources) {
        intake.take(source);
      }
      return intake.exitCode();
    }
  }

  /** Waits for the model with the first article at hand, and fails if there is none. */
  private static void extract(Article article, ExtractLines lines) {
    Extractor.load();
    lines.extract(article);
  }

  private static Extraction read(Article article, Instant appended) {
    return Extractor.load().extract(article, appended);
  }
}
