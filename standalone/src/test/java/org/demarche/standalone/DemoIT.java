package org.demarche.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.demarche.embedded.Ports;
import org.demarche.record.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as the script runs it. */
class DemoIT {

  @Test
  void shouldPrintTheFinalUniqueRecordsOfTheSamplesAndEnd() throws Exception {
    Program demo = demarche("demo", "3g", "demo", "--exit", "--json", "../seeds");
    assertThat(demo.process().waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(demo.process().exitValue()).isZero();
    List<JsonNode> unique =
        Files.readAllLines(demo.output()).stream()
            .map(line -> Json.read(line, JsonNode.class))
            .toList();
    assertThat(unique)
        .isNotEmpty()
        .allSatisfy(record -> assertThat(record.path("status").asText()).isEqualTo("live"))
        .allSatisfy(record -> assertThat(Schema.of(record).problems(record)).isEmpty())
        .anySatisfy(record -> assertThat(record.path("mentionCount").asInt()).isGreaterThan(1));
  }

  @Test
  void shouldGiveTheSameBytesForTheSameFiles() throws Exception {
    Program first = demarche("extract", "3g", "extract", "../seeds");
    Program second = demarche("extract", "3g", "extract", "--threads", "1", "../seeds");
    assertThat(first.process().waitFor()).isZero();
    assertThat(second.process().waitFor()).isZero();
    assertThat(Files.readString(first.output()))
        .startsWith("{\"record\":")
        .isEqualTo(Files.readString(second.output()));
  }

  @Test
  void shouldTellFileAndLineOfWhatIsRejectedAndDoTheRest(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("a.ndjson");
    Files.writeString(file, "{\"body\":\"They met.\"}\n{\"title\":\"T\"}\n");
    Program extract = demarche("rejected", "3g", "extract", file.toString());
    assertThat(extract.process().waitFor()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(Files.readString(extract.errors()))
        .contains(file + ":2: body must be given and not be blank");
    assertThat(Files.readAllLines(extract.output())).hasSize(1);
  }

  @Test
  void shouldTellWrongUsage() throws Exception {
    Program extract = demarche("usage", "64m", "extract");
    assertThat(extract.process().waitFor()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(Files.readString(extract.errors())).contains("Usage: demarche extract");
  }

  private static Program demarche(String name, String heap, String... arguments) {
    String[] mainAndArguments = new String[arguments.length + 1];
    mainAndArguments[0] = Demarche.class.getName();
    System.arraycopy(arguments, 0, mainAndArguments, 1, arguments.length);
    return Program.start(name, heap, Program.jarOf("standalone"), freePorts(), mainAndArguments);
  }

  private static Map<String, String> freePorts() {
    return Map.of(
        "DEMARCHE_FEED_PORT", "0",
        "DEMARCHE_INGEST_PORT", "0",
        "DEMARCHE_EXTRACT_PORT", "0",
        "DEMARCHE_DEDUP_PORT", "0",
        "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + Ports.free());
  }
}
