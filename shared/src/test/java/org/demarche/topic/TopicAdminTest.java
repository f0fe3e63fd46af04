package org.demarche.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.demarche.embedded.KafkaExtension;
import org.demarche.embedded.TestKafka;
import org.demarche.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KafkaExtension.class)
class TopicAdminTest {

  @Test
  void shouldCreateWhatIsOwnedAsSettingsSayAndLeaveWhatExists(TestKafka kafka) throws Exception {
    Topics topics = settings(kafka, "3").topics();
    try (TopicAdmin admin = new TopicAdmin(settings(kafka, "3"));
        TopicAdmin other = new TopicAdmin(settings(kafka, "5"))) {
      assertThat(admin.attempt(List.of(topics.articles()), List.of())).isEmpty();
      assertThat(other.attempt(List.of(topics.articles()), List.of())).isEmpty();
    }
    assertThat(partitions(kafka, topics.articles().name())).isEqualTo(3);
    Config config = config(kafka, topics.articles().name());
    assertThat(config.get("message.timestamp.type").value()).isEqualTo("LogAppendTime");
    assertThat(config.get("retention.ms").value()).isEqualTo("172800000");
    assertThat(config.get("max.message.bytes").value()).isEqualTo("8388608");
  }

  @Test
  void shouldTakeARecordOnEachPartitionAtTheFirstAttempt(TestKafka kafka) throws Exception {
    int partitions = 100;
    Settings settings = settings(kafka, Integer.toString(partitions));
    String topic = settings.topics().articles().name();
    List<Future<?>> sent = new ArrayList<>();
    try (TopicAdmin admin = new TopicAdmin(settings);
        KafkaProducer<String, String> producer = withoutRetries(kafka)) {
      assertThat(admin.attempt(List.of(settings.topics().articles()), List.of())).isEmpty();
      for (int partition = 0; partition < partitions; partition++) {
        sent.add(producer.send(new ProducerRecord<>(topic, partition, "key", "value")));
      }
      assertThat(sent).allSatisfy(record -> assertThat(record.get()).isNotNull());
    }
  }

  @Test
  void shouldNameTheTopicsItWaitsForAndTheWayOut(TestKafka kafka) throws Exception {
    Settings settings = settings(kafka, "1");
    try (TopicAdmin admin = new TopicAdmin(settings)) {
      assertThat(admin.attempt(List.of(), List.of(settings.topics().events())))
          .hasValueSatisfying(
              reason ->
                  assertThat(reason)
                      .contains("no topic " + kafka.prefix() + "events")
                      .contains("start the service that owns it"));
    }
  }

  private static Settings settings(TestKafka kafka, String partitions) {
    return Settings.of(
        Map.of(
            "KAFKA_BOOTSTRAP_SERVERS",
            kafka.bootstrapServers(),
            "DEMARCHE_TOPIC_PREFIX",
            kafka.prefix(),
            "DEMARCHE_PARTITIONS",
            partitions,
            "DEMARCHE_ARTICLE_RETENTION_DAYS",
            "2"));
  }

  private static KafkaProducer<String, String> withoutRetries(TestKafka kafka) {
    return new KafkaProducer<>(
        Map.of(
            "bootstrap.servers",
            kafka.bootstrapServers(),
            "enable.idempotence",
            false,
            "retries",
            0),
        new StringSerializer(),
        new StringSerializer());
  }

  private static int partitions(TestKafka kafka, String topic) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      return admin
          .describeTopics(List.of(topic))
          .allTopicNames()
          .get()
          .get(topic)
          .partitions()
          .size();
    }
  }

  private static Config config(TestKafka kafka, String topic) throws Exception {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      return admin.describeConfigs(List.of(resource)).all().get().get(resource);
    }
  }
}
