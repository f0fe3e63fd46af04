package org.demarche.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ThrowingRunnable;
import org.demarche.embedded.Ports;
import org.demarche.embedded.TestRecords;
import org.demarche.record.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The four services from their jars, in processes of their own, on a broker of its own. */
class ServicesIT {

  private static final String TEXT =
      "LIMA, May 2 - Foreign Minister Ana Soto met her Norwegian counterpart on Thursday. "
          + "\\\"We will sign the %s agreement in June,\\\" Soto told reporters in Lima.";

  @TempDir private static Path directory;
  private static Program broker;
  private static Services services;
  private static TestRecords records;

  @BeforeAll
  static void start() {
    int port = Ports.free();
    String classPath = "target/test-classes:target/lib/*";
    broker =
        Program.start(
            "broker",
            "512m",
            classPath,
            Map.of(),
            BrokerProcess.class.getName(),
            directory.resolve("kafka").toString(),
            Integer.toString(port));
    records = new TestRecords("127.0.0.1:" + port);
    services = new Services("127.0.0.1:" + port, directory.resolve("state"));
    services.start();
    within(5, () -> assertThat(services.areReady()).isTrue());
  }

  @AfterAll
  static void stop() {
    services.close();
    broker.process().destroyForcibly();
  }

  @Test
  void shouldReadWhatAConsoleProducerDropsOnTheTopicAsWhatIsPosted() throws Exception {
    assertThat(
            services
                .post("/v1/articles", "application/json", article("posted", "fisheries"))
                .statusCode())
        .isEqualTo(202);
    records.send("articles", null, article("dropped", "fisheries"));
    within(2, () -> assertThat(readings()).contains("posted", "dropped"));
    assertThat(said("posted"))
        .contains("We will sign the fisheries agreement in June,")
        .isEqualTo(said("dropped"));
    within(
        2,
        () -> {
          assertThat(services.get("FEED", "/v1/articles/posted").body()).contains("\"read\"");
          assertThat(services.get("FEED", "/v1/statements?q=fisheries").body())
              .contains("\"mentionCount\":2");
        });
  }

  @Test
  void shouldRejectGarbageAndReadWhatIsAroundIt() {
    records.send("articles", null, article("before", "railway"));
    records.send("articles", null, "garbage");
    records.send("articles", null, new byte[] {'"', (byte) 0xFF, '"'});
    records.send("articles", (byte[]) null, null);
    records.send("articles", null, "{\"text\":\"another shape\"}");
    records.send("articles", null, "{\"body\":\"" + "x".repeat(5 << 20) + "\"}");
    records.send("articles", null, article("after", "railway"));
    within(2, () -> assertThat(readings()).contains("before", "after"));
    assertThat(records.readAll("articles.rejected"))
        .hasSize(5)
        .allSatisfy(record -> assertThat(reason(record)).isNotBlank());
  }

  @Test
  void shouldHaveEachArticlesRecordsOnceAfterAStopInTheMiddle() throws Exception {
    List<String> ids = IntStream.range(0, 500).mapToObj(number -> "stop-" + number).toList();
    String batch =
        ids.stream().map(id -> article(id, "border " + id)).collect(Collectors.joining("\n"));
    assertThat(services.post("/v1/articles/batch", "application/x-ndjson", batch).body().lines())
        .hasSize(500)
        .allMatch(line -> line.contains("\"status\":202"));
    within(3, () -> assertThat(readings().stream().filter(ids::contains)).hasSizeGreaterThan(20));
    services.stop();
    assertThat(new HashSet<>(readings()).containsAll(ids)).isFalse();

    services.start();
    within(5, () -> assertThat(readings()).containsAll(ids));
    assertThat(readings()).doesNotHaveDuplicates();
    assertThat(records.readAll("statements"))
        .extracting(ConsumerRecord::key)
        .doesNotHaveDuplicates();
    Set<String> told =
        statements().stream()
            .map(statement -> statement.path("articleId").asText())
            .collect(Collectors.toSet());
    assertThat(told).containsAll(ids);
  }

  private static String article(String id, String agreement) {
    return "{\"id\":\"%s\",\"outlet\":\"Outlet %s\",\"body\":\"%s\"}"
        .formatted(id, id, TEXT.formatted(agreement));
  }

  private static List<String> readings() {
    return records.readAll("articles.read").stream().map(ConsumerRecord::key).toList();
  }

  private static List<String> said(String articleId) {
    return statements().stream()
        .filter(statement -> statement.path("articleId").asText().equals(articleId))
        .map(statement -> statement.path("text").asText())
        .sorted()
        .toList();
  }

  private static List<JsonNode> statements() {
    return records.readAll("statements").stream()
        .filter(record -> record.value() != null)
        .map(record -> Json.read(record.value(), JsonNode.class))
        .toList();
  }

  private static String reason(ConsumerRecord<String, String> record) {
    return new String(
        record.headers().lastHeader("demarche-reason").value(), StandardCharsets.UTF_8);
  }

  private static void within(int minutes, ThrowingRunnable assertion) {
    await()
        .atMost(Duration.ofMinutes(minutes))
        .pollInterval(Duration.ofMillis(500))
        .ignoreExceptionsInstanceOf(IOException.class)
        .untilAsserted(assertion);
  }
}
