package org.demarche.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.embedded.Ports;

/** The four services as separate processes, told by environment variables alone. */
final class Services implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Integer> ports = new HashMap<>();
  private final Map<String, String> environment = new HashMap<>();
  private final List<Program> running = new ArrayList<>();

  Services(String bootstrapServers, Path state) {
    for (String service : List.of("FEED", "INGEST", "EXTRACT", "DEDUP")) {
      ports.put(service, Ports.free());
      environment.put("DEMARCHE_" + service + "_PORT", ports.get(service).toString());
    }
    environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
    environment.put("DEMARCHE_STATE_DIR", state.toString());
    environment.put("DEMARCHE_PARTITIONS", "3");
  }

  void start() {
    run("ingest-service", "256m", "org.demarche.ingest.http.IngestService");
    run("extract-service", "3g", "org.demarche.extract.http.ExtractService");
    run("dedup-service", "512m", "org.demarche.dedup.http.DedupService");
    run("feed-service", "256m", "org.demarche.feed.FeedService");
  }

  /** SIGTERM to all, what reads first. */
  void stop() throws InterruptedException {
    Collections.reverse(running);
    for (Program program : running) {
      program.terminate();
    }
    running.clear();
  }

  boolean areReady() throws IOException, InterruptedException {
    for (String service : ports.keySet()) {
      if (get(service, "/health/readiness").statusCode() != 200) {
        return false;
      }
    }
    return true;
  }

  HttpResponse<String> get(String service, String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(uri(service, path)).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String contentType, String body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(uri("INGEST", path))
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  @Override
  public void close() {
    running.forEach(program -> program.process().destroyForcibly());
  }

  private void run(String module, String heap, String main) {
    running.add(Program.start(module, heap, Program.jarOf(module), environment, main));
  }

  private URI uri(String service, String path) {
    return URI.create("http://127.0.0.1:" + ports.get(service) + path);
  }
}
