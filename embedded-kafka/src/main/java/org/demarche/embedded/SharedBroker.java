package org.demarche.embedded;

import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/** The one broker of a test process: a container where Docker answers, else the embedded one. */
final class SharedBroker implements AutoCloseable {

  private static final String IMAGE = "apache/kafka:4.1.1";

  private final AtomicInteger prefixes = new AtomicInteger();
  private final String bootstrapServers;
  private final Runnable stop;

  private SharedBroker(String bootstrapServers, Runnable stop) {
    this.bootstrapServers = bootstrapServers;
    this.stop = stop;
  }

  static SharedBroker start() {
    return DockerClientFactory.instance().isDockerAvailable() ? inContainer() : inProcess();
  }

  TestKafka fresh() {
    return new TestKafka(bootstrapServers, "t" + prefixes.incrementAndGet() + ".");
  }

  @Override
  public void close() {
    stop.run();
  }

  private static SharedBroker inContainer() {
    KafkaContainer container = new KafkaContainer(IMAGE);
    container.start();
    return new SharedBroker(container.getBootstrapServers(), container::stop);
  }

  private static SharedBroker inProcess() {
    EmbeddedKafka broker = EmbeddedKafka.temporary();
    return new SharedBroker(broker.bootstrapServers(), broker::close);
  }
}
