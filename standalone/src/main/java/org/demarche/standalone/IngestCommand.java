package org.demarche.standalone;

import java.io.PrintWriter;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche ingest}: articles onto the topic. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Publishes articles to a broker; ends when the broker has them.")
final class IngestCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|URL",
      description =
          "text, HTML, JSON or NDJSON; a folder of them; the address of a page; - for NDJSON on standard input")
  private String[] sources;

  @Mixin private KafkaOptions kafka;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter errors = spec.commandLine().getErr();
    try (Progress progress = new Progress(errors);
        Publishing publishing = new Publishing(kafka.settings())) {
      Intake intake = new Intake(errors, progress, publishing::publish);
      for (String source : sources) {
        if (source.matches("(?i)https?://.*")) {
          WebPage.fetch(URI.create(source))
              .ifPresentOrElse(
                  publishing::publish, () -> intake.reject(source, "is no page that can be read"));
        } else {
          intake.take(source);
        }
      }
      spec.commandLine().getOut().println(publishing.ids().size() + " articles published");
      return intake.exitCode();
    }
  }
}
