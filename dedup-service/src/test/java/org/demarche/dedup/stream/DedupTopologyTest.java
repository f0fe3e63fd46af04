package org.demarche.dedup.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
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

class DedupTopologyTest {

  private static final Instant NOW = Said.NOW;
  private static final Instant MUCH_LATER = NOW.plus(Duration.ofDays(60));
  private static final String TEXT =
      "The bridge at Norwick will be open for trade again before the winter";

  @TempDir private static Path state;

  private final Topics topics = new Topics("");
  private final Topology topology = topology();
  private final TopologyTestDriver driver = new TopologyTestDriver(topology, properties(), NOW);
  private final TestInputTopic<String, Statement> statements = in(topics.statements());
  private final TestOutputTopic<String, UniqueStatement> uniques = out(topics.uniqueStatements());
  private final TestOutputTopic<String, Membership> mentions = out(topics.mentions());

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void shouldReadAsItIsDescribed(@TempDir Path directory) throws IOException {
    String described = topology.describe().toString();
    Path actual = Files.writeString(directory.resolve("topology.txt"), described);
    try (var golden = getClass().getResourceAsStream("topology.txt")) {
      assertThat(actual).hasContent(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void shouldTellOneRecordOfTwoReports() {
    send("s1", TEXT);
    send("s2", TEXT);

    Map<String, UniqueStatement> told = uniques.readKeyValuesToMap();
    assertThat(told).hasSize(1);
    assertThat(told.values().iterator().next().state().mentionCount()).isEqualTo(2);
    assertThat(mentions.readKeyValuesToMap().values())
        .extracting(Membership::uniqueId)
        .containsOnly(told.keySet().iterator().next());
  }

  @Test
  void shouldGoOnWithTheRecordsThatWereToldWhenNothingElseIsKept() {
    Stream.of("s1", "s2").forEach(id -> send(id, TEXT));
    Map<String, UniqueStatement> told = uniques.readKeyValuesToMap();
    Map<String, Membership> rows = mentions.readKeyValuesToMap();
    Properties elsewhere = properties();
    elsewhere.put(StreamsConfig.STATE_DIR_CONFIG, state.resolve("elsewhere").toString());

    try (var again = new TopologyTestDriver(topology(toldBefore(told, rows)), elsewhere, NOW)) {
      again
          .createInputTopic(
              topics.statements().name(),
              Serdes.String().serializer(),
              topics.statements().valueSerde().serializer())
          .pipeInput("s2", Said.statement("s2", TEXT), NOW);

      String id = told.keySet().iterator().next();
      assertThat(
              again
                  .createOutputTopic(
                      topics.uniqueStatements().name(),
                      Serdes.String().deserializer(),
                      topics.uniqueStatements().valueSerde().deserializer())
                  .readKeyValue())
          .satisfies(one -> assertThat(one.key).isEqualTo(id))
          .satisfies(
              one -> assertThat(one.value.revision()).isEqualTo(told.get(id).revision() + 1));
    }
  }

  private LastTold toldBefore(Map<String, UniqueStatement> told, Map<String, Membership> rows) {
    return new LastTold() {
      @Override
      public <V> boolean read(Topic<String, V> topic, BiConsumer<String, V> each) {
        Map<String, ?> values =
            topic.name().equals(topics.uniqueStatements().name())
                ? told
                : topic.name().equals(topics.mentions().name()) ? rows : Map.of();
        values.forEach((key, value) -> each.accept(key, topic.valueType().cast(value)));
        return true;
      }
    };
  }

  @Test
  void shouldRetractWhatIsWithdrawnAndForgetItAfterThirtyDays() {
    send("s1", TEXT);
    String unique = uniques.readKeyValue().key;
    statements.pipeInput("s1", null, NOW);

    assertThat(uniques.readValue().state().status()).isEqualTo(Status.retracted);
    assertThat(mentions.readKeyValuesToMap()).containsEntry("s1", null);

    Instant later = NOW.plus(Duration.ofDays(31));
    driver.advanceWallClockTime(Duration.ofDays(32));
    statements.pipeInput(
        "s9", Said.statement("s9", "Ferries run to the islands on every market day"), later);
    uniques.readKeyValue();
    driver.advanceWallClockTime(Duration.ofMinutes(2));
    assertThat(uniques.readKeyValuesToMap()).containsEntry(unique, null);
  }

  @Test
  void shouldBuildHeadersAnewForEveryRevision() {
    send("s1", TEXT);
    send("s2", TEXT);

    List<TestRecord<String, UniqueStatement>> told = uniques.readRecordsToList();
    assertThat(told)
        .allSatisfy(
            record ->
                assertThat(header(record, "ce_id"))
                    .isEqualTo(record.key() + ":" + record.value().revision()));
    assertThat(header(told.get(0), "ce_type")).isEqualTo("org.demarche.uniqueStatement");
    assertThat(header(told.get(0), "ce_source")).isEqualTo("/dedup-service");
  }

  @Test
  void shouldTakeARecordOfTheFarFutureForNow() {
    statements.pipeInput("s1", Said.statement("s1", TEXT), Instant.parse("2099-01-01T00:00:00Z"));

    assertThat(uniques.readRecord().getRecordTime()).isEqualTo(MUCH_LATER);
  }

  private void send(String id, String text) {
    statements.pipeInput(id, Said.statement(id, text), NOW);
  }

  private Topology topology() {
    return topology(LastTold.NOTHING);
  }

  private Topology topology(LastTold told) {
    StreamsBuilder builder = new StreamsBuilder();
    Clock clock = Clock.fixed(MUCH_LATER, ZoneOffset.UTC);
    new DedupTopology(topics, clock, told, 1, 1).build(builder);
    return builder.build(properties());
  }

  private static Properties properties() {
    return new DedupPlan(Settings.of(Map.of("DEMARCHE_STATE_DIR", state.toString()))).properties();
  }

  private <V> TestInputTopic<String, V> in(Topic<String, V> topic) {
    return driver.createInputTopic(
        topic.name(), Serdes.String().serializer(), topic.valueSerde().serializer());
  }

  private <V> TestOutputTopic<String, V> out(Topic<String, V> topic) {
    return driver.createOutputTopic(
        topic.name(), Serdes.String().deserializer(), topic.valueSerde().deserializer());
  }

  private static String header(TestRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
