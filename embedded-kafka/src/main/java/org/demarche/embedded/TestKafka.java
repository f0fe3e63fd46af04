package org.demarche.embedded;

/**
 * A broker for one test: declare a parameter or a field of this type and extend the test with
 * {@link KafkaExtension}.
 *
 * @param bootstrapServers where the broker listens; it is shared by all tests of the process
 * @param prefix to go before topics, groups and application ids: new at each injection, because a
 *     topic deleted and made again under the same name makes an idempotent producer retry for two
 *     minutes
 */
public record TestKafka(String bootstrapServers, String prefix) {

  /** For sending and reading by hand. */
  public TestRecords records() {
    return new TestRecords(bootstrapServers);
  }
}
