package org.demarche.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KafkaExtension.class)
class KafkaExtensionTest {

  private TestKafka field;

  @Test
  void shouldGiveOneBrokerAndFreshPrefixes(TestKafka kafka, TestKafka other) {
    assertThat(kafka.bootstrapServers())
        .isEqualTo(other.bootstrapServers())
        .isEqualTo(field.bootstrapServers());
    assertThat(kafka.prefix()).isNotEqualTo(other.prefix()).isNotEqualTo(field.prefix());
  }

  @Test
  void shouldShowOnlyWhatATransactionCommitted(TestKafka kafka) throws Exception {
    Client client = new Client(kafka.bootstrapServers());
    String topic = kafka.prefix() + "transactions";
    client.createTopic(topic);
    try (var producer = client.producer(Map.of("transactional.id", kafka.prefix() + "writer"))) {
      producer.initTransactions();
      producer.beginTransaction();
      Future<RecordMetadata> takenBack = producer.send(new ProducerRecord<>(topic, "taken back"));
      producer.flush();
      producer.abortTransaction();
      assertThat(takenBack).isDone();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>(topic, "committed")).get();
      producer.commitTransaction();
    }
    assertThat(client.read(topic, 1)).containsExactly("committed");
  }
}
