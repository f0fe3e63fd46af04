package org.demarche.extract.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.demarche.embedded.KafkaExtension;
import org.demarche.embedded.TestKafka;
import org.demarche.embedded.TestRecords;
import org.demarche.extract.stream.LineExtractor;
import org.demarche.setting.Settings;
import org.demarche.streaming.StreamService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(KafkaExtension.class)
class ExtractServiceTest {

  private final AtomicReference<Throwable> death = new AtomicReference<>();
  @TempDir private Path state;

  @Test
  void shouldReadArticlesOffTheTopicExactlyOnceAndRejectGarbage(TestKafka kafka) throws Exception {
    try (StreamService service = start(kafka)) {
      awaitReady(service);
      TestRecords records = kafka.records();
      String articles = kafka.prefix() + "articles";
      records.send(articles, null, "{\"id\":\"a\",\"body\":\"say: One.\\nmet: They met.\"}");
      records.send(articles, null, "garbage");
      records.send(articles, "k", "{\"id\":\"b\",\"body\":\"say: Two.\"}");

      List<ConsumerRecord<String, String>> statements =
          records.read(kafka.prefix() + "statements", 2);
      assertThat(statements)
          .extracting(ConsumerRecord::value)
          .anySatisfy(value -> assertThat(value).contains("\"text\":\"One.\""))
          .anySatisfy(value -> assertThat(value).contains("\"text\":\"Two.\""));
      ConsumerRecord<String, String> event = records.read(kafka.prefix() + "events", 1).get(0);
      assertThat(event.partition()).isEqualTo(partitionOf(statements, "One."));
      assertThat(records.read(kafka.prefix() + "articles.read", 2)).hasSize(2);
      assertThat(records.read(kafka.prefix() + "articles.rejected", 1).get(0).value())
          .isEqualTo("garbage");
      assertThat(get(service, "/prometheus").body())
          .contains("demarche_articles_rejected_total 1.0");
      assertThat(get(service, "/health/liveness").statusCode()).isEqualTo(200);
    }
    assertThat(death.get()).isNull();
  }

  @Test
  void shouldSayWhyItIsNotReadyWhileTheBrokerIsAway() throws Exception {
    Settings settings =
        Settings.of(
            Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1",
                "DEMARCHE_EXTRACT_PORT", "0",
                "DEMARCHE_STATE_DIR", state.toString()));
    try (StreamService service = ExtractService.start(settings, LineExtractor::new, death::set)) {
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(
              () -> {
                HttpResponse<String> readiness = get(service, "/health/readiness");
                assertThat(readiness.statusCode()).isEqualTo(503);
                assertThat(readiness.body()).contains("Kafka at 127.0.0.1:1");
              });
      assertThat(get(service, "/health/liveness").statusCode()).isEqualTo(200);
    }
  }

  private StreamService start(TestKafka kafka) {
    Settings settings =
        Settings.of(
            Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "DEMARCHE_TOPIC_PREFIX", kafka.prefix(),
                "DEMARCHE_EXTRACT_PORT", "0",
                "DEMARCHE_PARTITIONS", "3",
                "DEMARCHE_STATE_DIR", state.toString()));
    return ExtractService.start(settings, LineExtractor::new, death::set);
  }

  private static void awaitReady(StreamService service) {
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(
            () -> assertThat(get(service, "/health/readiness").statusCode()).isEqualTo(200));
  }

  private static int partitionOf(List<ConsumerRecord<String, String>> records, String text) {
    return records.stream()
        .filter(record -> record.value().contains(text))
        .findFirst()
        .orElseThrow()
        .partition();
  }

  private static HttpResponse<String> get(StreamService service, String path)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + service.port() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
