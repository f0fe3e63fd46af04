package org.demarche.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class AsyncApiTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "asyncapi.yaml");
  private static Map<String, Object> document;

  @BeforeAll
  static void read() throws IOException {
    document = new Yaml().load(Files.readString(DOCUMENT));
  }

  @Test
  void shouldListExactlyTheTopicsThatExist() {
    assertThat(maps(document.get("channels")))
        .extracting(channel -> channel.get("address").toString())
        .containsExactlyInAnyOrderElementsOf(
            new Topics("").all().stream().map(Topic::name).toList());
  }

  @Test
  void shouldPointOnlyAtWhatIsThere() {
    assertThat(references(document))
        .isNotEmpty()
        .allSatisfy(
            reference -> {
              if (reference.startsWith("#/")) {
                assertThat(find(reference)).as(reference).isNotNull();
              } else {
                assertThat(DOCUMENT.resolveSibling(reference)).exists();
              }
            });
  }

  private static Object find(String reference) {
    Object at = document;
    for (String name : reference.substring(2).split("/")) {
      at = at instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return at;
  }

  private static List<String> references(Object node) {
    List<String> found = new ArrayList<>();
    if (node instanceof Map<?, ?> map) {
      if (map.get("$ref") instanceof String reference) {
        found.add(reference);
      }
      map.values().forEach(value -> found.addAll(references(value)));
    } else if (node instanceof Collection<?> list) {
      list.forEach(value -> found.addAll(references(value)));
    }
    return found;
  }

  private static List<Map<?, ?>> maps(Object node) {
    List<Map<?, ?>> maps = new ArrayList<>();
    ((Map<?, ?>) node).values().forEach(value -> maps.add((Map<?, ?>) value));
    return maps;
  }
}
