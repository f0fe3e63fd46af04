package org.demarche.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

  @Test
  void shouldKeepRecordsAcrossRestartsInAGivenDirectory(@TempDir Path directory) throws Exception {
    int port = Ports.free();
    try (EmbeddedKafka kafka = EmbeddedKafka.keptIn(directory, port)) {
      Client client = new Client(kafka.bootstrapServers());
      client.createTopic("kept");
      client.send("kept", "before");
    }
    try (EmbeddedKafka kafka = EmbeddedKafka.keptIn(directory, port)) {
      Client client = new Client(kafka.bootstrapServers());
      client.send("kept", "after");
      assertThat(client.read("kept", 2)).containsExactly("before", "after");
    }
  }

  @Test
  void shouldLeaveNothingBehindWhenTemporary() throws Exception {
    EmbeddedKafka kafka = EmbeddedKafka.temporary();
    Client client = new Client(kafka.bootstrapServers());
    client.createTopic("gone");
    Path data = client.logDirectory();
    assertThat(data).exists();
    kafka.close();
    assertThat(Files.exists(data)).isFalse();
  }

  @Test
  void shouldListenOnThePortItWasGiven() {
    int port = Ports.free();
    try (EmbeddedKafka kafka = EmbeddedKafka.temporary(port)) {
      assertThat(kafka.bootstrapServers()).isEqualTo("127.0.0.1:" + port);
      assertThat(Ports.isFree(port)).isFalse();
    }
    assertThat(Ports.isFree(port)).isTrue();
  }

  @Test
  void shouldSayAtOnceThatThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> EmbeddedKafka.temporary(taken.getLocalPort()))
          .hasMessageContaining("127.0.0.1:" + taken.getLocalPort() + ": the port is taken");
    }
  }
}
