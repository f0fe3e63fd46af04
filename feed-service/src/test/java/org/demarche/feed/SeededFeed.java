package org.demarche.feed;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.demarche.embedded.EmbeddedKafka;
import org.demarche.record.Json;
import org.demarche.record.Reading;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueStatement;
import org.demarche.setting.Settings;

/**
 * For looking at the page: a broker, the service and made-up records, of which one more comes every
 * few seconds. Runs until it is ended. Argument: the port, 8080 by default.
 */
public final class SeededFeed {

  private static final long PAUSE_SECONDS = 5;

  private SeededFeed() {}

  public static void main(String[] arguments) throws Exception {
    String port = arguments.length > 0 ? arguments[0] : "8080";
    try (EmbeddedKafka kafka = EmbeddedKafka.temporary()) {
      Settings settings =
          Settings.of(
              Map.of(
                  "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(), "DEMARCHE_FEED_PORT", port));
      Feeder.createTopics(settings);
      try (FeedService service = FeedService.start(settings);
          Feeder feeder = new Feeder(settings)) {
        System.out.println("http://localhost:" + service.port() + "/");
        feed(feeder, arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE);
      }
    }
  }

  /**
   * @param atOnce how many records go in without a pause
   */
  private static void feed(Feeder feeder, int atOnce) throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    int count = 0;
    try (var lines =
        new java.io.BufferedReader(
            new java.io.InputStreamReader(
                SeededFeed.class.getResourceAsStream("made-up.ndjson"),
                java.nio.charset.StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        put(feeder, line);
        count++;
        if (count >= atOnce && never.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
          return;
        }
      }
    }
    never.await();
  }

  private static void put(Feeder feeder, String line) {
    if (line.contains("\"statement\":")) {
      feeder.put(Json.read(line, UniqueStatement.class));
    } else if (line.contains("\"event\":")) {
      feeder.put(Json.read(line, UniqueEvent.class));
    } else {
      feeder.put(Json.read(line, Reading.class));
    }
  }
}
