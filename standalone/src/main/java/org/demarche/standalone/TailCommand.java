package org.demarche.standalone;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.setting.Settings;
import org.demarche.topic.Topic;
import org.demarche.topic.TopicReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche tail}: a topic as it grows. */
@Command(
    name = "tail",
    mixinStandardHelpOptions = true,
    description = "Follows a topic and prints it readably, until Ctrl-C.")
final class TailCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "TOPIC",
      description =
          "articles, articles.read, articles.rejected, statements, events, statements.unique, events.unique or mentions")
  private String name;

  @Option(names = "--json", description = "each record as it is, one a line")
  private boolean json;

  @Option(names = "--from-beginning", description = "what is on the topic already, too")
  private boolean fromBeginning;

  @Mixin private KafkaOptions kafka;
  @Spec private CommandSpec spec;

  @Override
  @SuppressWarnings("try") // the hook is there to be closed last
  public Integer call() {
    Settings settings = kafka.settings();
    Topic<?, ?> topic =
        settings.topics().all().stream()
            .filter(each -> each.name().equals(settings.topics().named(name)))
            .findFirst()
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "no topic '" + name + "'; there are " + settings.topics().all()));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    RecordPrinter printer = new RecordPrinter(List.of(topic), json, out);
    TopicReader reader = new TopicReader(settings, "tail", List.of(topic.name()));
    try (Stop stop = new Stop(reader::stop);
        reader) {
      reader.follow(fromBeginning, printer::print);
    }
    return ExitCode.DONE;
  }
}
