package org.demarche.standalone;

import org.demarche.setting.Setting;
import org.demarche.setting.Settings;
import picocli.CommandLine.Option;

/** Where Kafka is, for commands that talk to a running one. */
final class KafkaOptions {

  @Option(
      names = "--bootstrap",
      paramLabel = "HOST:PORT",
      description = "Kafka brokers (default: $KAFKA_BOOTSTRAP_SERVERS, else localhost:9092)")
  private String bootstrap;

  /** The environment's settings, with the brokers of the command line. */
  Settings settings() {
    Settings settings = Settings.ofEnvironment();
    return bootstrap == null ? settings : settings.with(Setting.BOOTSTRAP_SERVERS, bootstrap);
  }
}
