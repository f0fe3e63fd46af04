package org.demarche.standalone;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.demarche.record.Json;
import org.demarche.setting.Settings;
import org.demarche.topic.Topic;
import org.demarche.topic.TopicAdmin;
import org.demarche.topic.TopicReader;

/** The unique statements and events of a running pipeline: as they come, and in the end. */
final class UniqueRecords implements AutoCloseable {

  private final Settings settings;
  private final End end;
  private final List<Topic<?, ?>> topics;
  private TopicReader live;
  private Thread printing;

  UniqueRecords(Settings settings, End end) {
    this.settings = settings;
    this.end = end;
    this.topics = List.of(settings.topics().uniqueStatements(), settings.topics().uniqueEvents());
  }

  /** Until every topic is there, or the run has ended. */
  void awaitTopics() throws InterruptedException {
    try (TopicAdmin admin = new TopicAdmin(settings)) {
      while (admin.attempt(List.of(), settings.topics().all()).isPresent() && !end.within(100)) {
        // the services are making them
      }
    }
  }

  /** Prints records for people as they come, in a thread of its own, until {@link #close}. */
  void print(PrintStream out) {
    live = new TopicReader(settings, "unique", names());
    RecordPrinter printer = new RecordPrinter(topics, false, out);
    printing = new Thread(() -> live.follow(true, printer::print), "print");
    printing.start();
  }

  /**
   * Prints the live records as they are now, sorted by kind and id, one a line with its kind first.
   */
  void printLive(PrintStream out) {
    Map<String, String> lines = new TreeMap<>();
    try (TopicReader reader = new TopicReader(settings, "unique", names())) {
      reader.readAll(arriving -> put(lines, arriving));
    }
    lines.values().forEach(out::println);
    out.flush();
  }

  @Override
  public void close() {
    if (printing != null) {
      live.stop();
      join();
      live.close();
    }
  }

  private void join() {
    try {
      printing.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void put(Map<String, String> lines, ConsumerRecord<byte[], byte[]> arriving) {
    String kind =
        arriving.topic().equals(settings.topics().uniqueStatements().name())
            ? "uniqueStatement"
            : "uniqueEvent";
    String key = kind + " " + new String(arriving.key(), StandardCharsets.UTF_8);
    ObjectNode record =
        arriving.value() == null
            ? null
            : Json.read(new String(arriving.value(), StandardCharsets.UTF_8), ObjectNode.class);
    if (record == null || !record.path("status").asText().equals("live")) {
      lines.remove(key);
    } else {
      ObjectNode line = Json.MAPPER.createObjectNode().put("record", kind);
      lines.put(key, line.<ObjectNode>setAll(record).toString());
    }
  }

  private List<String> names() {
    return topics.stream().<String>map(Topic::name).toList();
  }
}
