package org.demarche.dedup.stream;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.TopicPartition;
import org.demarche.dedup.http.DedupService;
import org.demarche.embedded.KafkaExtension;
import org.demarche.embedded.TestKafka;
import org.demarche.setting.Settings;
import org.demarche.topic.TopicAdmin;
import org.demarche.topic.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances as processes of their own, six partitions; again and again one is killed while they
 * decide. {@code -Ddemarche.crashes=20} for more rounds.
 */
@ExtendWith(KafkaExtension.class)
class CrashIT {

  private static final int CRASHES = Integer.getInteger("demarche.crashes", 1);
  private static final int MENTIONS = 3_000;
  private static final int CHANGES_A_ROUND = 1_000;
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(400);

  private final List<Process> instances = new ArrayList<>();
  private final Random random = new Random(1);
  private TestKafka kafka;
  private Topics topics;
  private Traffic traffic;
  @TempDir private Path directory;
  private int started;

  @BeforeEach
  void start() throws Exception {
    Settings settings =
        Settings.of(
            Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "DEMARCHE_TOPIC_PREFIX", kafka.prefix()));
    topics = settings.topics();
    try (TopicAdmin admin = new TopicAdmin(settings)) {
      admin.await(
          List.of(
              topics.statements(), topics.events(), topics.uniqueStatements(), topics.mentions()),
          List.of(),
          reason -> {});
    }
    traffic = new Traffic(kafka.bootstrapServers(), topics, MENTIONS);
    instances.add(instance());
    instances.add(instance());
  }

  @AfterEach
  void stop() {
    instances.forEach(Process::destroyForcibly);
  }

  @Test
  void shouldHoldAtEveryCommittedPointWhenInstancesAreKilled() throws Exception {
    try (Committed committed = new Committed(kafka.bootstrapServers(), topics)) {
      for (int round = 0; round < CRASHES; round++) {
        Instant began = Instant.now();
        Map<TopicPartition, Long> before = committed.ends();
        traffic.send(round, CHANGES_A_ROUND);
        await().atMost(PATIENCE).until(() -> !committed.ends().equals(before));
        Process killed = instances.remove(random.nextInt(instances.size()));
        killed.destroyForcibly().waitFor();
        checkWhereNothingMoves(committed);
        instances.add(instance());
        await().atMost(PATIENCE).pollInterval(BETWEEN_LOOKS).until(() -> isThrough(committed));
        committed.shouldHold();
        System.out.printf("crash %d: %s%n", round + 1, Duration.between(began, Instant.now()));
      }
      assertThat(committed.liveMentions()).isEqualTo(traffic.live());
    }
  }

  /**
   * Between two commits, such as when the one that decided is gone, the state is a committed one.
   */
  private static void checkWhereNothingMoves(Committed committed) {
    for (int look = 0; look < 5; look++) {
      Map<TopicPartition, Long> ends = committed.ends();
      await().pollDelay(400, MILLISECONDS).until(() -> true);
      if (committed.ends().equals(ends)) {
        committed.readTo(ends);
        committed.shouldHold();
        return;
      }
    }
  }

  private boolean isThrough(Committed committed) {
    return committed.isAtRest() && committed.liveMentions().equals(traffic.live());
  }

  private Process instance() throws IOException {
    started++;
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx400m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            DedupService.class.getName());
    builder
        .environment()
        .putAll(
            Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "DEMARCHE_TOPIC_PREFIX", kafka.prefix(),
                "DEMARCHE_STATE_DIR", directory.resolve("state" + started).toString(),
                "DEMARCHE_DEDUP_PORT", "0"));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve("log" + started).toFile())
        .start();
  }
}
