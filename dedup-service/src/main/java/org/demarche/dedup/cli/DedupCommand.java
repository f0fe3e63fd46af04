package org.demarche.dedup.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.demarche.dedup.cluster.EventSubject;
import org.demarche.dedup.cluster.StatementSubject;
import org.demarche.record.Event;
import org.demarche.record.Json;
import org.demarche.record.Statement;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueStatement;

/**
 * {@code demarche dedup}: NDJSON of statements and events in, NDJSON of the live unique records
 * out, with all their mentions. The same lines give the same bytes.
 */
public final class DedupCommand {

  private static final int DONE = 0;
  private static final int SOME_REJECTED = 1;

  private final Offline<Statement, UniqueStatement> statements;
  private final Offline<Event, UniqueEvent> events;
  private final String name;
  private final PrintStream err;
  private boolean rejected;

  private DedupCommand(String name, int shards, PrintStream err) {
    this.name = name;
    this.err = err;
    this.statements =
        new Offline<>(Statement.class, new StatementSubject(), UniqueStatement::state, shards);
    this.events = new Offline<>(Event.class, new EventSubject(), UniqueEvent::state, shards);
  }

  /**
   * @param name of the input in messages: the file, or {@code -}
   * @param shards in how many places to decide
   * @return 0 when every line was used, 1 when some were rejected (said on {@code err})
   */
  public static int run(String name, InputStream in, PrintStream out, PrintStream err, int shards)
      throws IOException {
    DedupCommand command = new DedupCommand(name, shards, err);
    command.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    command.statements.live().forEach(unique -> out.println(line("uniqueStatement", unique)));
    command.events.live().forEach(unique -> out.println(line("uniqueEvent", unique)));
    out.flush();
    return command.rejected ? SOME_REJECTED : DONE;
  }

  private void read(BufferedReader in) throws IOException {
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank()) {
        try {
          take(Json.MAPPER.readTree(line));
        } catch (JsonProcessingException e) {
          reject(number, "not valid JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
          reject(number, e.getMessage());
        }
      }
    }
  }

  private void take(JsonNode line) throws JsonProcessingException {
    String record = line.path("record").asText("");
    switch (record) {
      case "statement" -> statements.take(line);
      case "event" -> events.take(line);
      case "reading" -> {}
      default ->
          throw new IllegalArgumentException(
              "'record' must be statement, event or reading: '" + record + "'");
    }
  }

  private void reject(int number, String reason) {
    rejected = true;
    err.println(name + ":" + number + ": " + reason);
  }

  private static String line(String record, Object unique) {
    ObjectNode line = Json.MAPPER.createObjectNode().put("record", record);
    line.setAll((ObjectNode) Json.MAPPER.valueToTree(unique));
    return line.toString();
  }
}
