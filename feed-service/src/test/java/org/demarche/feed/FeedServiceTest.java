package org.demarche.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.demarche.embedded.KafkaExtension;
import org.demarche.embedded.TestKafka;
import org.demarche.record.Act;
import org.demarche.record.Event;
import org.demarche.record.EventType;
import org.demarche.record.Json;
import org.demarche.record.Reading;
import org.demarche.record.UniqueState;
import org.demarche.record.UniqueStatement;
import org.demarche.setting.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KafkaExtension.class)
class FeedServiceTest {

  private static final String MONDAY = "2024-05-06T10:00:00Z";
  private static final String TUESDAY = "2024-05-07T10:00:00Z";

  static {
    Awaitility.setDefaultTimeout(Duration.ofSeconds(60)); // a busy machine is slow, not wrong
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private Settings settings;
  private FeedService service;
  private Feeder feeder;

  @BeforeEach
  void start(TestKafka kafka) {
    settings =
        Settings.of(
            Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka.bootstrapServers(),
                "DEMARCHE_TOPIC_PREFIX",
                kafka.prefix(),
                "DEMARCHE_FEED_PORT",
                "0",
                "DEMARCHE_FEED_STREAMS",
                "3"));
    service = FeedService.start(settings);
  }

  @AfterEach
  void stop() {
    service.close();
    if (feeder != null) {
      feeder.close();
    }
  }

  @Test
  void shouldBeAliveButNotReadyWhileATopicIsMissing() throws Exception {
    assertThat(get("/health/liveness").statusCode()).isEqualTo(200);
    await()
        .untilAsserted(
            () ->
                assertThat(get("/health/readiness").body())
                    .contains("DOWN")
                    .contains("no topic")
                    .contains("statements.unique"));
    HttpResponse<String> early = get("/v1/statements");
    assertThat(early.statusCode()).isEqualTo(503);
    assertThat(early.headers().firstValue("Retry-After")).isPresent();
    assertThat(exitOfHealthCheck()).isEqualTo(1);
    feed();
    assertThat(exitOfHealthCheck()).isZero();
    assertThat(get("/health/readiness").statusCode()).isEqualTo(200);
    assertThat(get("/v1/statements").statusCode()).isEqualTo(200);
  }

  @Test
  void shouldServeWhatWasThereBeforeItStartedAndWhatComesAfter() throws Exception {
    feed();
    feeder.put(statement("u1", 1, Uniques.live(MONDAY, "Andes Wire"), "We are ready."));
    restart();
    assertThat(items("/v1/statements")).containsExactly("u1");
    feeder.put(statement("u2", 1, Uniques.live(TUESDAY, "Andes Wire"), "We are not."));
    awaitItems("/v1/statements", "u2", "u1");
    JsonNode first = json("/v1/statements?limit=1");
    assertThat(first.at("/items/0/statement/text").asText()).isEqualTo("We are not.");
    assertThat(items("/v1/statements?limit=1&cursor=" + first.get("next").asText()))
        .containsExactly("u1");
  }

  @Test
  void shouldFilterStatementsAndEvents() throws Exception {
    feed();
    feeder.put(statement("u1", 1, Uniques.live(MONDAY, "Andes Wire"), "We are ready."));
    feeder.put(
        Uniques.event(
            "u2",
            1,
            Uniques.live(MONDAY, "Andes Wire", "Fjord Post"),
            EventType.AGREE,
            Event.Status.planned,
            "Peru and Norway will sign.",
            Uniques.PERU,
            Uniques.NORWAY));
    awaitItems("/v1/statements?speaker=soto&q=ready", "u1");
    awaitItems("/v1/events?type=AGREE&status=planned&country=NOR&minOutlets=2", "u2");
    assertThat(items("/v1/statements?speaker=lund")).isEmpty();
    assertThat(items("/v1/events?status=occurred")).isEmpty();
  }

  @Test
  void shouldNameTheParameterThatIsWrong() throws Exception {
    feed();
    for (String query :
        List.of("minOutlets=x", "limit=0", "cursor=%21", "order=size", "colour=red")) {
      HttpResponse<String> answer = get("/v1/statements?" + query);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(Json.MAPPER.readTree(answer.body()).get("parameter").asText())
          .isEqualTo(query.split("=")[0]);
    }
    assertThat(get("/v1/stream?from=May").body()).contains("\"parameter\":\"from\"");
    assertThat(get("/v1/nothing").headers().firstValue("Content-Type"))
        .hasValue("application/problem+json");
  }

  @Test
  void shouldFollowMergesAndSayWhatIsRetracted() throws Exception {
    feed();
    feeder.put(statement("u1", 2, Uniques.mergedInto("u2"), "We are ready."));
    feeder.put(statement("u2", 2, Uniques.live(MONDAY, "Andes Wire"), "We are ready."));
    feeder.put(statement("u3", 2, Uniques.retracted(), "We were ready."));
    awaitItems("/v1/statements", "u2");
    awaitItems("/v1/statements?status=retracted", "u3");
    HttpResponse<String> merged = get("/v1/statements/u1");
    assertThat(merged.statusCode()).isEqualTo(200);
    assertThat(merged.headers().firstValue("Content-Location")).hasValue("/v1/statements/u2");
    HttpResponse<String> retracted = get("/v1/statements/u3");
    assertThat(retracted.statusCode()).isEqualTo(410);
    assertThat(retracted.body()).contains("We were ready.");
    assertThat(get("/v1/statements/m-andes-wire0").body()).contains("\"id\":\"u2\"");
    assertThat(get("/v1/statements/none").statusCode()).isEqualTo(404);
    feeder.bury("u3");
    await().untilAsserted(() -> assertThat(get("/v1/statements/u3").statusCode()).isEqualTo(404));
  }

  @Test
  void shouldTellWhatBecameOfAnArticle() throws Exception {
    feed();
    assertThat(get("/v1/articles/a1").statusCode()).isEqualTo(404);
    feeder.put(
        new Reading(
            "a1",
            null,
            Reading.Status.skipped,
            "not English",
            "es",
            null,
            null,
            null,
            List.of(),
            List.of(),
            "demarche/0.1.0"));
    await().untilAsserted(() -> assertThat(get("/v1/articles/a1").body()).contains("not English"));
  }

  @Test
  void shouldNeverServeWhatWasNotCommittedAndPassOverWhatMakesNoSense() throws Exception {
    feed();
    feeder.abort(statement("u1", 1, Uniques.live(MONDAY, "Andes Wire"), "Never said."));
    feeder.putBytes("u2", "not json".getBytes(StandardCharsets.UTF_8));
    feeder.putBytes("u3", "{\"id\":\"u3\"}".getBytes(StandardCharsets.UTF_8));
    feeder.put(statement("u4", 1, Uniques.live(MONDAY, "Andes Wire"), "We are ready."));
    awaitItems("/v1/statements", "u4");
    assertThat(get("/v1/statements/u1").statusCode()).isEqualTo(404);
    await()
        .untilAsserted(
            () ->
                assertThat(get("/prometheus").body()).contains("demarche_feed_unreadable_total 2"));
  }

  @Test
  void shouldTellChangesLiveAndThatARecordIsGone() throws Exception {
    feed();
    try (Sse stream = stream("?q=ready")) {
      awaitNames(stream, "position");
      feeder.put(statement("u1", 1, Uniques.live(MONDAY, "Andes Wire"), "We are ready."));
      feeder.put(statement("u2", 1, Uniques.live(MONDAY, "Andes Wire"), "We are late."));
      awaitNames(stream, "position", "statement");
      assertThat(stream.received().get(1).data()).contains("We are ready.");
      feeder.put(statement("u1", 2, Uniques.retracted(), "We are ready."));
      awaitNames(stream, "position", "statement", "gone");
      assertThat(stream.received().get(2).data()).contains("\"id\":\"u1\"").contains("retracted");
    }
  }

  @Test
  void shouldGoOnWhereAnEarlierStreamEndedAlsoAfterARestart() throws Exception {
    feed();
    String last;
    try (Sse stream = stream("")) {
      awaitNames(stream, "position");
      feeder.put(statement("u1", 1, Uniques.live(MONDAY, "Andes Wire"), "First."));
      awaitNames(stream, "position", "statement");
      last = stream.received().get(1).id();
    }
    feeder.put(statement("u2", 1, Uniques.live(MONDAY, "Andes Wire"), "Second."));
    awaitItems("/v1/statements?q=second", "u2");
    restart();
    try (Sse stream = stream("", "Last-Event-ID", last)) {
      awaitNames(stream, "position", "statement");
      assertThat(stream.received().get(1).data()).contains("Second.");
    }
    try (Sse stream = stream("?lastEventId=" + json("/v1/statements").get("position").asText())) {
      awaitNames(stream, "position");
      feeder.put(statement("u3", 1, Uniques.live(MONDAY, "Andes Wire"), "Third."));
      awaitNames(stream, "position", "statement");
      assertThat(stream.received().get(1).data()).contains("Third.");
    }
  }

  @Test
  void shouldSayThatAPositionIsOfOtherTopics() throws Exception {
    feed();
    try (Sse stream = stream("", "Last-Event-ID", "ffff-1.2.3")) {
      awaitNames(stream, "reset");
    }
    assertThat(get("/v1/stream?lastEventId=nonsense").body())
        .contains("\"parameter\":\"lastEventId\"");
  }

  @Test
  void shouldServeNoMoreStreamsThanSet() throws Exception {
    feed();
    try (Sse first = stream("");
        Sse second = stream("");
        Sse third = stream("")) {
      awaitNames(first, "position");
      awaitNames(second, "position");
      awaitNames(third, "position");
      HttpResponse<String> fourth = get("/v1/stream");
      assertThat(fourth.statusCode()).isEqualTo(503);
      assertThat(fourth.body()).contains("DEMARCHE_FEED_STREAMS");
    }
    await()
        .untilAsserted(
            () -> assertThat(get("/prometheus").body()).contains("demarche_feed_streams 0.0"));
  }

  @Test
  void shouldServeThePageUnderAPolicyThatLetsNothingElseIn() throws Exception {
    HttpResponse<String> page = get("/");
    assertThat(page.body()).contains("<title>Demarche</title>");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(get("/page/main.js").headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/javascript");
    assertThat(get("/page/..%2F..%2Flogback.xml").statusCode()).isEqualTo(404);
    assertThat(get("/page/none.js").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldServeTheContractToPrograms() throws Exception {
    HttpResponse<String> schema = get("/v1/schemas/unique-statement.json");
    assertThat(schema.headers().firstValue("Content-Type")).hasValue("application/schema+json");
    assertThat(Json.MAPPER.readTree(schema.body()).get("$schema").asText()).contains("2020-12");
    assertThat(get("/v1/openapi.yaml").body()).startsWith("openapi: 3.1.0");
    assertThat(get("/v1/schemas/none.json").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldMeasureWhatTheDashboardShows() throws Exception {
    String measured = get("/prometheus").body();
    String dashboard = Files.readString(Path.of("../docs/grafana/demarche.json"));
    assertThat(Pattern.compile("demarche_feed_\\w+").matcher(dashboard).results())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(measured).contains("\n" + name.group()));
  }

  /** As the images call it. */
  private int exitOfHealthCheck() throws IOException, InterruptedException {
    return new ProcessBuilder("bash", "../docker/healthy", Integer.toString(service.port()))
        .inheritIO()
        .start()
        .waitFor();
  }

  private void feed() throws InterruptedException {
    Feeder.createTopics(settings);
    feeder = new Feeder(settings);
    awaitReady();
  }

  private void restart() {
    service.close();
    service = FeedService.start(settings);
    awaitReady();
  }

  private void awaitReady() {
    await().until(service::isCaughtUp);
  }

  private void awaitItems(String path, String... ids) {
    await().untilAsserted(() -> assertThat(items(path)).containsExactly(ids));
  }

  private static void awaitNames(Sse stream, String... names) {
    await().untilAsserted(() -> assertThat(stream.names()).containsExactly(names));
  }

  private Sse stream(String query, String... headers) {
    return Sse.open(client, uri("/v1/stream" + query), headers);
  }

  private List<String> items(String path) throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    json(path).get("items").forEach(item -> ids.add(item.get("id").asText()));
    return ids;
  }

  private JsonNode json(String path) throws IOException, InterruptedException {
    return Json.MAPPER.readTree(get(path).body());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + service.port() + path);
  }

  private static UniqueStatement statement(
      String id, int revision, UniqueState state, String text) {
    return Uniques.statement(id, revision, state, Uniques.SOTO, Act.say, text);
  }
}
