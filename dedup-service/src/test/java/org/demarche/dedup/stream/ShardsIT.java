package org.demarche.dedup.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.embedded.KafkaExtension;
import org.demarche.embedded.TestKafka;
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

  private Traffic traffic;
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
    traffic = new Traffic(kafka.bootstrapServers(), topics, CHANGES / 5);
    List<Throwable> deaths = new ArrayList<>();
    try (RunningStream stream =
        new RunningStream(settings, new DedupPlan(settings), streams -> {}, deaths::add)) {
      await().atMost(PATIENCE).until(() -> stream.unready().isEmpty());
      try (Committed committed = new Committed(kafka.bootstrapServers(), topics)) {
        traffic.send(1, CHANGES);
        await().atMost(PATIENCE).pollInterval(BETWEEN_LOOKS).until(() -> isThrough(committed));
        committed.shouldHold();
        assertThat(deaths).isEmpty();
      }
    }
  }

  private boolean isThrough(Committed committed) {
    return committed.isAtRest() && committed.liveMentions().equals(traffic.live());
  }
}
