package org.demarche.standalone;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.embedded.EmbeddedKafka;
import org.demarche.setting.Setting;
import org.demarche.setting.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche up}: everything in one process, with data that stays. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description =
        "Starts an embedded Kafka and every service; data stays in ./data. Runs until Ctrl-C.")
final class UpCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "where data is kept (default: ./data)")
  private Path data;

  @Spec private CommandSpec spec;

  @Override
  @SuppressWarnings("try") // the hook is there to be closed last
  public Integer call() throws InterruptedException {
    PrintWriter errors = spec.commandLine().getErr();
    Settings settings =
        Settings.ofEnvironment().with(Setting.STATE_DIR, data.resolve("state").toAbsolutePath());
    EmbeddedKafka kafka =
        EmbeddedKafka.keptIn(data.resolve("kafka").toAbsolutePath(), KafkaPort.choose());
    End end = new End();
    try (Stop stop = new Stop(end::stopped);
        Pipeline pipeline = Pipeline.start(kafka, settings, end::died)) {
      pipeline.tell(errors);
      return end.await(errors);
    }
  }
}
