package org.demarche.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.demarche.embedded.KafkaExtension;
import org.demarche.embedded.TestKafka;
import org.demarche.id.ArticleId;
import org.demarche.record.Article;
import org.demarche.record.Json;
import org.demarche.setting.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(KafkaExtension.class)
class IngestServiceTest {

  private final HttpClient client = HttpClient.newHttpClient();
  private TestKafka kafka;
  private IngestService service;

  @BeforeEach
  void start() {
    service = IngestService.start(settings(kafka.bootstrapServers(), kafka.prefix()));
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(get("/health/readiness").statusCode()).isEqualTo(200));
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void shouldAnswerWithTheIdAndTheMonitorOnceTheBrokerHasTheArticle() throws Exception {
    String json = "{\"url\":\"https://example.org/talks\",\"body\":\"They met.\"}";
    HttpResponse<String> response = post("/v1/articles", "application/json", json);
    String id = ArticleId.of(Json.read(json, Article.class));
    assertThat(response.statusCode()).isEqualTo(202);
    assertThat(response.body()).isEqualTo("{\"id\":\"" + id + "\"}");
    assertThat(response.headers().firstValue("Link"))
        .contains("<http://localhost:8080/v1/articles/" + id + ">; rel=\"monitor\"");
    ConsumerRecord<String, String> record = published(1).get(0);
    assertThat(record.key()).isEqualTo(id);
    assertThat(record.value()).contains("They met.").contains("\"id\":\"" + id + "\"");
  }

  @Test
  void shouldWithdrawAnArticleByItsId() throws Exception {
    HttpRequest request = to("/v1/articles/wire%2F17").DELETE().build();
    assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(202);
    assertThat(published(1).get(0).key()).isEqualTo("wire/17");
    assertThat(published(1).get(0).value()).contains("\"status\":\"withdrawn\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'title':'T'}|422|'field':'body'",
        "{'body':'x','url':'foo/bar'}|422|'field':'url'",
        "{'body':'x','publishedAt':'soon'}|422|'field':'publishedAt'",
        "{'body':'x','publishedAt':'soon'}|422|publishedAt must be a time such as 2024-05-01T10:00:00Z",
        "{'body':'x','contentType':'image/png'}|415|'field':'contentType'",
        "{'body':|400|not valid JSON",
        "[]|400|not an article",
        "null|400|null is not an article",
      })
  void shouldNameTheFieldThatIsAtFault(String json, int status, String problem) throws Exception {
    HttpResponse<String> response =
        post("/v1/articles", "application/json", json.replace('\'', '"'));
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains(Problem.TYPE);
    assertThat(response.body())
        .contains(problem.replace('\'', '"'))
        .contains("\"status\":" + status);
  }

  @Test
  void shouldRefuseABodyThatIsTooLong() throws Exception {
    String body = "x".repeat(Article.MAX_BODY_BYTES + 1);
    HttpResponse<String> response =
        post("/v1/articles", "application/json", "{\"body\":\"" + body + "\"}");
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("\"field\":\"body\"");
    assertThat(post("/v1/articles", "application/json", body.repeat(9)).statusCode())
        .isEqualTo(413);
  }

  @Test
  void shouldRefuseAContentTypeItDoesNotRead() throws Exception {
    HttpResponse<String> response = post("/v1/articles", "application/xml", "<a/>");
    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(response.headers().firstValue("Content-Type")).contains(Problem.TYPE);
  }

  @Test
  void shouldAnswerALineForEachLineOfABatch() throws Exception {
    String lines =
        "{\"id\":\"a\",\"body\":\"x\"}\n\n{\"id\":\"b\"}\nno\n{\"id\":\"c\",\"body\":\"y\"}";
    HttpResponse<String> response = post("/v1/articles/batch", "application/x-ndjson", lines);
    assertThat(response.statusCode()).isEqualTo(200);
    List<String> results = response.body().lines().toList();
    assertThat(results).hasSize(4);
    assertThat(results.get(0)).isEqualTo("{\"line\":1,\"status\":202,\"id\":\"a\"}");
    assertThat(results.get(1))
        .contains("\"line\":3,")
        .contains("\"status\":422")
        .contains("\"field\":\"body\"");
    assertThat(results.get(2)).contains("\"line\":4,").contains("\"status\":400");
    assertThat(results.get(3)).isEqualTo("{\"line\":5,\"status\":202,\"id\":\"c\"}");
    assertThat(published(2)).extracting(ConsumerRecord::key).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void shouldTakeABatchThatIsLargerThanAnythingItHolds() throws Exception {
    String line = "{\"id\":\"big\",\"body\":\"" + "x".repeat(Article.MAX_BODY_BYTES) + "\"}\n";
    HttpResponse<String> response =
        post("/v1/articles/batch", "application/x-ndjson", line.repeat(12));
    assertThat(response.body().lines()).hasSize(12).allMatch(result -> result.contains("202"));
  }

  @Test
  void shouldServeItsDocumentAndTheSchemas() throws Exception {
    assertThat(get("/v1/openapi.yaml").body()).startsWith("openapi: 3.1.0");
    assertThat(get("/schemas/article.json").body()).contains("\"title\": \"Article\"");
  }

  @Test
  void shouldAnswer503InBoundedTimeWhileTheBrokerIsAway() throws Exception {
    try (IngestService away = IngestService.start(settings("127.0.0.1:1", ""))) {
      URI uri = URI.create("http://127.0.0.1:" + away.port() + "/v1/articles");
      HttpRequest request =
          HttpRequest.newBuilder(uri)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString("{\"body\":\"x\"}"))
              .build();
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.headers().firstValue("Retry-After")).contains("5");
      assertThat(response.headers().firstValue("Content-Type")).contains(Problem.TYPE);
    }
  }

  private static Settings settings(String bootstrapServers, String prefix) {
    return Settings.of(
        Map.of(
            "KAFKA_BOOTSTRAP_SERVERS", bootstrapServers,
            "DEMARCHE_TOPIC_PREFIX", prefix,
            "DEMARCHE_INGEST_PORT", "0"));
  }

  private List<ConsumerRecord<String, String>> published(int count) {
    return kafka.records().read(kafka.prefix() + "articles", count);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(to(path).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String contentType, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        to(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path));
  }
}
