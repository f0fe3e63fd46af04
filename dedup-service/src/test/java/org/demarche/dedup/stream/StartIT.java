package org.demarche.dedup.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.demarche.embedded.KafkaExtension;
import org.demarche.embedded.TestKafka;
import org.demarche.setting.Settings;
import org.demarche.streaming.RunningStream;
import org.demarche.topic.TopicAdmin;
import org.demarche.topic.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Starting where there is nothing yet, and starting again from nothing. */
@ExtendWith(KafkaExtension.class)
class StartIT {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final List<Throwable> deaths = new ArrayList<>();
  private TestKafka kafka;
  private Topics topics;
  @TempDir private Path directory;

  @BeforeEach
  void name() {
    topics = settings("none").topics();
  }

  @Test
  void shouldCreateItsTopicsAndSayWhichOnesItWaitsFor() throws Exception {
    Settings settings = settings("waiting");
    try (RunningStream stream = start(settings)) {
      await()
          .atMost(PATIENCE)
          .until(() -> stream.unready().filter(reason -> reason.contains("no topic")).isPresent());

      assertThat(stream.unready().orElseThrow())
          .contains(topics.statements().name(), topics.events().name(), "start the service")
          .doesNotContain(topics.mentions().name());
      assertThat(existing())
          .contains(
              topics.uniqueStatements().name(),
              topics.uniqueEvents().name(),
              topics.mentions().name());

      createInputs(settings);
      await().atMost(PATIENCE).until(() -> stream.unready().isEmpty());
    }
    assertThat(deaths).isEmpty();
  }

  @Test
  void shouldEndInTheSameClustersWhenStartedAgainFromNothing() throws Exception {
    Settings settings = settings("first");
    createInputs(settings);
    Traffic traffic = new Traffic(kafka.bootstrapServers(), topics, 250);
    traffic.send(1, 500);
    Set<Set<String>> first = decided(settings, traffic);
    traffic.send(2, 500);
    Set<Set<String>> expected = decided(settings, traffic);

    forgetAllButTheInputs();

    assertThat(decided(settings("second"), traffic)).isEqualTo(expected).isNotEqualTo(first);
    assertThat(deaths).isEmpty();
  }

  @Test
  void shouldKeepIdsWhenStartedAgainFromNothingBesideWhatWasTold() throws Exception {
    Settings settings = settings("before");
    createInputs(settings);
    Traffic traffic = new Traffic(kafka.bootstrapServers(), topics, 250);
    traffic.send(3, 500);
    decided(settings, traffic);
    Map<String, String> told = records();
    long before = told();

    forgetAllBut(
        Set.of(
            topics.statements().name(),
            topics.events().name(),
            topics.uniqueStatements().name(),
            topics.uniqueEvents().name(),
            topics.mentions().name()));

    decided(settings("after"), traffic, before + told.size());
    assertThat(records()).isEqualTo(told).isNotEmpty();
    assertThat(deaths).isEmpty();
  }

  /** How much was told. */
  private long told() {
    try (Committed committed = new Committed(kafka.bootstrapServers(), topics)) {
      return committed.told();
    }
  }

  /** Which record each live mention is in. */
  private Map<String, String> records() {
    try (Committed committed = new Committed(kafka.bootstrapServers(), topics)) {
      committed.readTo(committed.ends());
      return committed.records();
    }
  }

  /** Runs until everything is told, and stops. */
  private Set<Set<String>> decided(Settings settings, Traffic traffic) {
    return decided(settings, traffic, 0);
  }

  /** The same, when at least so much has been told. */
  private Set<Set<String>> decided(Settings settings, Traffic traffic, long least) {
    try (RunningStream stream = start(settings)) {
      await().atMost(PATIENCE).until(() -> stream.unready().isEmpty());
      try (Committed committed = new Committed(kafka.bootstrapServers(), topics)) {
        await()
            .atMost(PATIENCE)
            .pollInterval(BETWEEN_LOOKS)
            .until(
                () ->
                    committed.isAtRest()
                        && committed.told() >= least
                        && committed.liveMentions().equals(traffic.live()));
        committed.shouldHold();
        return committed.partition();
      }
    }
  }

  /** The service's topics, internal ones too, and how far it has read. */
  private void forgetAllButTheInputs() throws Exception {
    forgetAllBut(Set.of(topics.statements().name(), topics.events().name()));
  }

  private void forgetAllBut(Set<String> left) throws Exception {
    Set<String> own = new HashSet<>(existing());
    own.removeIf(topic -> !topic.startsWith(kafka.prefix()));
    own.removeAll(left);
    try (Admin admin = Admin.create(broker())) {
      List<String> group = List.of(topics.named(DedupPlan.APPLICATION));
      // whoever stops is missed after a while
      await()
          .atMost(PATIENCE)
          .ignoreExceptionsMatching(e -> e.getCause() instanceof GroupNotEmptyException)
          .until(() -> admin.deleteConsumerGroups(group).all().get() == null);
      admin.deleteTopics(own).all().get();
    }
    await().atMost(PATIENCE).until(() -> existing().stream().noneMatch(own::contains));
  }

  private void createInputs(Settings settings) throws InterruptedException {
    try (TopicAdmin admin = new TopicAdmin(settings)) {
      admin.await(List.of(topics.statements(), topics.events()), List.of(), reason -> {});
    }
  }

  private RunningStream start(Settings settings) {
    return new RunningStream(settings, new DedupPlan(settings), streams -> {}, deaths::add);
  }

  private Set<String> existing() throws Exception {
    try (Admin admin = Admin.create(broker())) {
      return admin.listTopics().names().get();
    }
  }

  private Map<String, Object> broker() {
    return Map.of("bootstrap.servers", kafka.bootstrapServers());
  }

  private Settings settings(String state) {
    return Settings.of(
        Map.of(
            "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
            "DEMARCHE_TOPIC_PREFIX", kafka.prefix(),
            "DEMARCHE_STATE_DIR", directory.resolve(state).toString()));
  }
}
