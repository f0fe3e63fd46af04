package org.demarche.dedup.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.serialization.StringSerializer;
import org.demarche.dedup.cluster.Said;
import org.demarche.record.Statement;
import org.demarche.topic.Topics;

/** Statements on their topic: new mentions, wordings and speakers that change, withdrawals. */
final class Traffic {

  private final String bootstrapServers;
  private final Topics topics;
  private final int mentions;
  private final Random random = new Random(1);
  private final Set<String> live = new TreeSet<>();

  /**
   * @param mentions how many there are at most; the fewer, the more of them change
   */
  Traffic(String bootstrapServers, Topics topics, int mentions) {
    this.bootstrapServers = bootstrapServers;
    this.topics = topics;
    this.mentions = mentions;
  }

  /** Which mentions have not been withdrawn. */
  Set<String> live() {
    return live;
  }

  /** With a last mention on each partition: when these are through, all are. */
  void send(long seed, int changes) throws Exception {
    List<Future<?>> sent = new ArrayList<>();
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrapServers, "linger.ms", 20),
            new StringSerializer(),
            topics.statements().valueSerde().serializer())) {
      for (Statement statement : Said.statements(seed, changes)) {
        String id = "m" + random.nextInt(mentions);
        boolean withdrawn = random.nextInt(5) == 0;
        sent.add(
            producer.send(
                new ProducerRecord<>(
                    topics.statements().name(), id, withdrawn ? null : statement)));
        if (withdrawn) {
          live.remove(id);
        } else {
          live.add(id);
        }
      }
      for (PartitionInfo partition : producer.partitionsFor(topics.statements().name())) {
        String last = "last-" + seed + "-" + partition.partition();
        live.add(last);
        sent.add(
            producer.send(
                new ProducerRecord<>(
                    topics.statements().name(),
                    partition.partition(),
                    last,
                    Said.by("NLD", last, last))));
      }
      for (Future<?> acknowledged : sent) {
        acknowledged.get();
      }
    }
  }
}
