package org.demarche.dedup.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.demarche.dedup.cluster.Said;
import org.demarche.record.Membership;
import org.demarche.record.Statement;
import org.demarche.record.UniqueState.Status;
import org.demarche.record.UniqueStatement;
import org.demarche.setting.Settings;
import org.demarche.topic.Topic;
import org.demarche.topic.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShardsTopologyTest {

  private static final Instant NOW = Instant.parse("2024-03-05T12:00:00Z");
  private static final String TEXT = "The ferries to Norwick sail again from Monday morning on";

  @TempDir private static Path state;

  private final Topics topics = new Topics("");
  private final TopologyTestDriver driver = new TopologyTestDriver(topology(), properties(), NOW);
  private final TestInputTopic<String, Statement> statements =
      driver.createInputTopic(
          "statements",
          Serdes.String().serializer(),
          topics.statements().valueSerde().serializer());
  private final TestOutputTopic<String, UniqueStatement> uniques = out(topics.uniqueStatements());
  private final TestOutputTopic<String, Membership> mentions = out(topics.mentions());

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void shouldTellOneRecordOfTwoReports() {
    statements.pipeInput("s1", Said.by("NLD", "s1", TEXT), NOW);
    statements.pipeInput("s2", Said.by("NLD", "s2", TEXT), NOW);

    Map<String, UniqueStatement> told = uniques.readKeyValuesToMap();
    assertThat(told).hasSize(1);
    assertThat(told.values().iterator().next().state().mentionCount()).isEqualTo(2);
  }

  @Test
  void shouldTakeAMentionOutOfItsPlaceBeforeItIsInAnother() {
    statements.pipeInput("s1", Said.by("NLD", "s1", TEXT), NOW);
    statements.pipeInput("s2", Said.by("NLD", "s2", TEXT), NOW);
    String first = uniques.readKeyValuesToList().get(0).key;
    mentions.readKeyValuesToList();

    statements.pipeInput("s1", Said.by("SDR", "s1", TEXT), NOW);

    var rows = mentions.readKeyValuesToList();
    assertThat(rows).extracting(row -> row.key).containsOnly("s1");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).value).isNull();
    String second = rows.get(1).value.uniqueId();
    assertThat(second).isNotEqualTo(first);
    Map<String, UniqueStatement> told = uniques.readKeyValuesToMap();
    assertThat(told.get(first).state().mentionCount()).isEqualTo(1);
    assertThat(told.get(second).state().status()).isEqualTo(Status.live);
  }

  @Test
  void shouldLetAMentionComeBackAfterItWasWithdrawn() {
    statements.pipeInput("s1", Said.by("NLD", "s1", TEXT), NOW);
    statements.pipeInput("s1", null, NOW);
    statements.pipeInput("s1", Said.by("SDR", "s1", TEXT), NOW);

    String unique = mentions.readKeyValuesToMap().get("s1").uniqueId();
    assertThat(uniques.readKeyValuesToMap().get(unique).state().status()).isEqualTo(Status.live);
  }

  private Topology topology() {
    StreamsBuilder builder = new StreamsBuilder();
    new DedupTopology(topics, Clock.fixed(NOW, ZoneOffset.UTC), LastTold.NOTHING, 6, 3)
        .build(builder);
    return builder.build(properties());
  }

  private static Properties properties() {
    return new DedupPlan(Settings.of(Map.of("DEMARCHE_STATE_DIR", state.toString()))).properties();
  }

  private <V> TestOutputTopic<String, V> out(Topic<String, V> topic) {
    return driver.createOutputTopic(
        topic.name(), Serdes.String().deserializer(), topic.valueSerde().deserializer());
  }
}
