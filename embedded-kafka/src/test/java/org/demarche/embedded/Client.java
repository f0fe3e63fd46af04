package org.demarche.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes and reads strings on topics of one partition. */
record Client(String bootstrapServers) {

  void createTopic(String name) throws Exception {
    try (Admin admin = Admin.create(settings())) {
      admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
    }
  }

  Path logDirectory() throws Exception {
    try (Admin admin = Admin.create(settings())) {
      var directories = admin.describeLogDirs(List.of(1)).allDescriptions().get().get(1);
      return Path.of(directories.keySet().iterator().next());
    }
  }

  void send(String topic, String value) throws Exception {
    try (var producer = producer(Map.of())) {
      producer.send(new ProducerRecord<>(topic, value)).get();
    }
  }

  KafkaProducer<String, String> producer(Map<String, Object> more) {
    Map<String, Object> settings = settings();
    settings.putAll(more);
    return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  /** The first {@code count} committed records from the start. */
  List<String> read(String topic, int count) {
    Map<String, Object> settings = settings();
    settings.put("isolation.level", "read_committed");
    List<String> values = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(new TopicPartition(topic, 0)));
      consumer.seekToBeginning(consumer.assignment());
      long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
      while (values.size() < count && System.nanoTime() < end) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
      }
    }
    return values;
  }

  private Map<String, Object> settings() {
    return new java.util.HashMap<>(Map.of("bootstrap.servers", bootstrapServers));
  }
}
