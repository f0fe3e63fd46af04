package org.demarche.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.setting.Setting;
import org.demarche.setting.Settings;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be held of the compose file and the images without an engine. */
class ComposeTest {

  private static final Path ROOT = Path.of("..");
  private static final Map<String, Setting> PORTS =
      Map.of(
          "feed-service", Setting.FEED_PORT,
          "ingest-service", Setting.INGEST_PORT,
          "extract-service", Setting.EXTRACT_PORT,
          "dedup-service", Setting.DEDUP_PORT);

  private final Map<String, Object> services;

  ComposeTest() throws IOException {
    Map<String, Object> file =
        new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml")));
    services = map(file.get("services"));
  }

  @Test
  void shouldRunEachServiceHealthCheckedAtItsPortAndOpenToThisMachineOnly() {
    PORTS.forEach(
        (name, setting) -> {
          Map<String, Object> service = map(services.get(name));
          String port = Integer.toString(Settings.of(Map.of()).port(setting));
          assertThat(service.get("ports")).isEqualTo(List.of("127.0.0.1:" + port + ":" + port));
          assertThat(map(service.get("healthcheck")).get("test"))
              .isEqualTo(List.of("CMD", "/app/healthy", port));
          assertThat(service).containsKey("mem_limit");
          assertThat(map(service.get("depends_on")))
              .containsEntry("kafka", Map.of("condition", "service_healthy"));
        });
  }

  @Test
  void shouldSetNothingThatIsNoSetting() {
    List<String> known = Arrays.stream(Setting.values()).map(Setting::variable).toList();
    for (String name : PORTS.keySet()) {
      assertThat(map(map(services.get(name)).get("environment")).keySet())
          .allSatisfy(
              variable ->
                  assertThat(known.contains(variable) || variable.equals("JAVA_TOOL_OPTIONS"))
                      .as(variable)
                      .isTrue());
    }
  }

  @Test
  void shouldStartClassesThatAreThere() throws IOException {
    String images = Files.readString(ROOT.resolve("Dockerfile"));
    Matcher target =
        Pattern.compile("AS (\\w+-service)\n(?:.+\n)*?CMD \\[\"(.+)\"]").matcher(images);
    int found = 0;
    while (target.find()) {
      Path source =
          ROOT.resolve(target.group(1))
              .resolve("src/main/java")
              .resolve(target.group(2).replace('.', '/') + ".java");
      assertThat(source).content().contains("static void main(");
      found++;
    }
    assertThat(found).isEqualTo(PORTS.size());
  }

  @Test
  void shouldRunTheBrokerThatTestsRunInAContainer() throws IOException {
    String tested =
        Files.readString(
            ROOT.resolve("embedded-kafka/src/main/java/org/demarche/embedded/SharedBroker.java"));
    assertThat(tested).contains("\"" + map(services.get("kafka")).get("image") + "\"");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
