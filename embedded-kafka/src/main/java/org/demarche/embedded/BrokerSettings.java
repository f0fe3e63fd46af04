package org.demarche.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What a broker of one node needs to be told, sized for a small machine. */
final class BrokerSettings {

  static final int NODE_ID = 1;
  static final String CONTROLLER = "CONTROLLER";

  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("process.roles", "broker,controller"),
          Map.entry("node.id", Integer.toString(NODE_ID)),
          Map.entry("controller.listener.names", CONTROLLER),
          Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
          Map.entry("inter.broker.listener.name", "PLAINTEXT"),
          Map.entry("auto.create.topics.enable", "false"),
          Map.entry("message.max.bytes", Integer.toString(8 << 20)),
          Map.entry("min.insync.replicas", "1"),
          Map.entry("offsets.topic.replication.factor", "1"),
          Map.entry("offsets.topic.num.partitions", "8"),
          Map.entry("transaction.state.log.replication.factor", "1"),
          Map.entry("transaction.state.log.min.isr", "1"),
          Map.entry("transaction.state.log.num.partitions", "8"),
          Map.entry("share.coordinator.state.topic.replication.factor", "1"),
          Map.entry("share.coordinator.state.topic.min.isr", "1"),
          Map.entry("group.initial.rebalance.delay.ms", "0"),
          // What a killed process left open hides what was told after it; by default 10 s longer.
          Map.entry("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000"),
          // The cleaner's buffer is taken from this process's heap; the default is 128 MiB.
          Map.entry("log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20)),
          Map.entry("num.network.threads", "2"),
          Map.entry("num.io.threads", "4"));

  private BrokerSettings() {}

  static Properties of(Path directory, int port, int controllerPort) {
    Properties properties = new Properties();
    properties.putAll(FIXED);
    String broker = "PLAINTEXT://127.0.0.1:" + port;
    properties.put("listeners", broker + "," + CONTROLLER + "://127.0.0.1:" + controllerPort);
    properties.put("advertised.listeners", broker);
    properties.put("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
    properties.put("log.dirs", directory.toString());
    return properties;
  }
}
