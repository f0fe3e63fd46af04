package org.demarche.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.demarche.embedded.TestKafka;
import org.demarche.record.Json;
import org.demarche.setting.Settings;

/** The service on a broker, and whoever asks it. Its topics are missing until {@link #open}. */
final class RunningFeed implements AutoCloseable {

  static {
    Awaitility.setDefaultTimeout(Duration.ofSeconds(60)); // a busy machine is slow, not wrong
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private final Settings settings;
  private FeedService service;
  private Feeder feeder;

  RunningFeed(TestKafka kafka) {
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

  /** Creates the topics and waits until they are read. */
  void open() throws InterruptedException {
    Feeder.createTopics(settings);
    feeder = new Feeder(settings);
    awaitReady();
  }

  void restart() {
    service.close();
    service = FeedService.start(settings);
    awaitReady();
  }

  /** For putting records on the topics. */
  Feeder records() {
    return feeder;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return Json.MAPPER.readTree(get(path).body());
  }

  /** The ids of a list's records. */
  List<String> items(String path) throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    json(path).get("items").forEach(item -> ids.add(item.get("id").asText()));
    return ids;
  }

  void awaitItems(String path, String... ids) {
    await().untilAsserted(() -> assertThat(items(path)).containsExactly(ids));
  }

  Sse stream(String query, String... headers) {
    return Sse.open(client, uri("/v1/stream" + query), headers);
  }

  /** As the images call it. */
  int exitOfHealthCheck() throws IOException, InterruptedException {
    return new ProcessBuilder("bash", "../docker/healthy", Integer.toString(service.port()))
        .inheritIO()
        .start()
        .waitFor();
  }

  @Override
  public void close() {
    service.close();
    if (feeder != null) {
      feeder.close();
    }
  }

  private void awaitReady() {
    await().until(service::isCaughtUp);
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + service.port() + path);
  }
}
