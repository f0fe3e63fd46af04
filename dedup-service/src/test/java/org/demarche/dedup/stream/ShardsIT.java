package org.demarche.dedup.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.demarche.dedup.cluster.Said;
import org.demarche.embedded.KafkaExtension;
import org.demarche.embedded.TestKafka;
import org.demarche.record.Statement;
import org.demarche.setting.Settings;
import org.demarche.streaming.RunningStream;
import org.demarche.topic.TopicAdmin;
import org.demarche.topic.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Decided in six places, over a broker, with mentions that change their place again and again. */
@ExtendWith(KafkaExtension.class)
class ShardsIT {

  private static final int CHANGES = 1_500;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(700);

  private final Random random = new Random(1);
  private final Set<String> live = new TreeSet<>();
  private Map<TopicPartition, Long> ends = Map.of();
  private TestKafka kafka;

  @Test
  void shouldHaveEachLiveMentionInOneLiveRecord(@TempDir Path directory) throws Exception {
    Settings settings =
        Settings.of(
            Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "DEMARCHE_TOPIC_PREFIX", kafka.prefix(),
                "DEMARCHE_DEDUP_SHARDS", "6",
                "DEMARCHE_PARTITIONS", "3",
                "DEMARCHE_STATE_DIR", directory.toString()));
    Topics topics = settings.topics();
    try (TopicAdmin admin = new TopicAdmin(settings)) {
      admin.await(List.of(topics.statements(), topics.events()), List.of(), reason -> {});
    }
    List<Throwable> deaths = new ArrayList<>();
    try (RunningStream stream =
        new RunningStream(settings, new DedupPlan(settings), streams -> {}, deaths::add)) {
      await().atMost(PATIENCE).until(() -> stream.unready().isEmpty());
      try (Committed committed = new Committed(kafka.bootstrapServers(), topics)) {
        send(topics);
        await().atMost(PATIENCE).pollInterval(BETWEEN_LOOKS).until(() -> isThrough(committed));
        committed.shouldHold();
        assertThat(deaths).isEmpty();
      }
    }
  }

  /** All is told, and nothing has been told since the last look. */
  private boolean isThrough(Committed committed) {
    Map<TopicPartition, Long> before = ends;
    ends = committed.ends();
    committed.readTo(ends);
    return committed.liveMentions().equals(live) && ends.equals(before);
  }

  /** Few mentions, many changes: of wording, of whom is spoken for, and withdrawals. */
  private void send(Topics topics) throws Exception {
    List<Future<?>> sent = new ArrayList<>();
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers(), "linger.ms", 20),
            new StringSerializer(),
            topics.statements().valueSerde().serializer())) {
      for (Statement statement : Said.statements(1, CHANGES)) {
        String id = "m" + random.nextInt(CHANGES / 5);
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
      for (Future<?> acknowledged : sent) {
        acknowledged.get();
      }
    }
  }
}
