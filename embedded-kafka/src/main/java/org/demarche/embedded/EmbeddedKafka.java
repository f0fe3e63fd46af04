package org.demarche.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real single-node KRaft broker in this process, ready when its factory method returns (2 to 4
 * seconds). Transactions and exactly-once work; topics must be created. Listens on 127.0.0.1 only.
 *
 * <p>Close clients and streams before the broker, or their close waits out its timeout.
 * Thread-safe.
 */
public final class EmbeddedKafka implements AutoCloseable {

  private final String bootstrapServers;
  private final KafkaRaftServer server;
  private final Runnable afterwards;

  private EmbeddedKafka(Path directory, int port, Runnable afterwards) {
    this.bootstrapServers = "127.0.0.1:" + port;
    this.afterwards = afterwards;
    if (!Ports.isFree(port)) {
      throw new IllegalStateException(
          "the broker cannot listen on 127.0.0.1:" + port + ": the port is taken; choose another");
    }
    Properties settings = BrokerSettings.of(directory, port, Ports.free());
    format(directory);
    this.server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
    server.startup();
  }

  /** On a free port, its data thrown away when it is closed. */
  public static EmbeddedKafka temporary() {
    return temporary(Ports.free());
  }

  /** On the given port, its data thrown away when it is closed. */
  public static EmbeddedKafka temporary(int port) {
    Directory directory = Directory.temporary();
    return new EmbeddedKafka(directory.path(), port, directory::delete);
  }

  /**
   * Keeps its data in {@code directory}, and goes on with what it finds there.
   *
   * @param port where to listen; {@link Ports#free()} finds one
   */
  public static EmbeddedKafka keptIn(Path directory, int port) {
    return new EmbeddedKafka(directory, port, () -> {});
  }

  /** For the client setting {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Stops in order, so that a next start need not recover. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
    afterwards.run();
  }

  private static void format(Path directory) {
    try {
      Files.createDirectories(directory);
      new Formatter()
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
          .setNodeId(BrokerSettings.NODE_ID)
          .setClusterId(clusterId(directory))
          .setDirectories(List.of(directory.toString()))
          .setMetadataLogDirectory(directory.toString())
          .setReleaseVersion(MetadataVersion.latestProduction())
          .setIgnoreFormatted(true)
          .setControllerListenerName(BrokerSettings.CONTROLLER)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the broker's data in " + directory, e);
    } catch (Exception e) {
      throw new IllegalStateException("cannot format " + directory + " for the broker", e);
    }
  }

  /** A directory is of one cluster for life: its id is in {@code meta.properties}. */
  private static String clusterId(Path directory) throws IOException {
    Path meta = directory.resolve("meta.properties");
    if (!Files.exists(meta)) {
      return Uuid.randomUuid().toString();
    }
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(meta)) {
      properties.load(reader);
    }
    return properties.getProperty("cluster.id");
  }
}
