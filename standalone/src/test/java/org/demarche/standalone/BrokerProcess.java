package org.demarche.standalone;

import java.nio.file.Path;
import org.demarche.embedded.EmbeddedKafka;

/** A broker in a process of its own, until that is ended. */
final class BrokerProcess {

  private BrokerProcess() {}

  /**
   * @param arguments where to keep data, and the port
   */
  public static void main(String[] arguments) {
    EmbeddedKafka kafka =
        EmbeddedKafka.keptIn(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    Runtime.getRuntime().addShutdownHook(new Thread(kafka::close));
  }
}
