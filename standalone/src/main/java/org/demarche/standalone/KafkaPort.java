package org.demarche.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.demarche.embedded.Ports;

/** Where the embedded broker listens: Kafka's usual port, or a free one where somebody has that. */
final class KafkaPort {

  private static final int USUAL = 9092;

  private KafkaPort() {}

  static int choose() {
    try (ServerSocket socket = new ServerSocket(USUAL, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      return Ports.free();
    }
  }
}
