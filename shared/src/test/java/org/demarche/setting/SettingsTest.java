package org.demarche.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void shouldHoldTheDefaultWhereNothingIsSet() {
    Settings settings = Settings.of(Map.of("DEMARCHE_BIND", " "));
    assertThat(settings.bootstrapServers()).isEqualTo("localhost:9092");
    assertThat(settings.bind()).isEqualTo("127.0.0.1");
    assertThat(settings.partitions()).isEqualTo(6);
    assertThat(settings.topics().articles().name()).isEqualTo("articles");
  }

  @Test
  void shouldPutThePrefixBeforeEveryTopic() {
    Settings settings = Settings.of(Map.of("DEMARCHE_TOPIC_PREFIX", "test."));
    assertThat(settings.topics().all())
        .allSatisfy(topic -> assertThat(topic.name()).startsWith("test."));
  }

  @Test
  void shouldNameTheVariableTheValueAndTheRule() {
    Settings settings = Settings.of(Map.of("DEMARCHE_PARTITIONS", "six"));
    assertThatThrownBy(settings::partitions)
        .hasMessage("DEMARCHE_PARTITIONS must be a whole number from 1 to 10000: 'six'");
  }

  @Test
  void shouldListEverySettingInTheDocuments() throws IOException {
    String rows =
        String.join(
            "\n",
            Arrays.stream(Setting.values())
                .map(
                    setting ->
                        "| `%s` | %s | %s |"
                            .formatted(
                                setting.variable(), shown(setting.byDefault()), setting.meaning()))
                .toList());
    assertThat(Files.readString(Path.of("..", "docs", "settings.md"))).contains(rows);
  }

  private static String shown(String value) {
    return value.isEmpty() ? "none" : "`" + value + "`";
  }
}
