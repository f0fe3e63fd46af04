package org.demarche.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.record.Act;
import org.demarche.record.EventType;
import org.junit.jupiter.api.Test;

/** What must hold of the page's files whatever they look like. */
class PageTest {

  private static final Path PAGE = Path.of("src/main/resources/org/demarche/feed/page");
  private static final Pattern USED =
      Pattern.compile("(?:href|src)=\"/page/([^\"]+)\"|from \"\\./([^\"]+)\"");

  @Test
  void shouldUseEachOfItsFilesAndNoOther() throws IOException {
    Set<String> used = new TreeSet<>(Set.of("index.html"));
    for (Path file : files()) {
      Matcher found = USED.matcher(Files.readString(file));
      while (found.find()) {
        used.add(found.group(1) == null ? found.group(2) : found.group(1));
      }
    }
    assertThat(files().stream().map(file -> file.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void shouldLoadNothingFromElsewhere() throws IOException {
    for (Path file : files()) {
      String text = Files.readString(file).replace("http://www.w3.org/2000/svg", "");
      assertThat(text).as(file.toString()).doesNotContain("://").doesNotContain("@import");
    }
  }

  @Test
  void shouldNeverTakeTextForMarkupOrCode() throws IOException {
    for (Path file : files()) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(")
          .doesNotContain("style=", "onclick=\"", "<script>", "DOMParser");
    }
  }

  @Test
  void shouldHaveAWordForEveryActAndType() throws IOException {
    String words = Files.readString(PAGE.resolve("words.js"));
    for (Act act : Act.values()) {
      assertThat(words).contains(act.name() + ": \"");
    }
    for (EventType type : EventType.values()) {
      assertThat(words).contains(type.name() + ": \"");
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(PAGE)) {
      return files.sorted().toList();
    }
  }
}
