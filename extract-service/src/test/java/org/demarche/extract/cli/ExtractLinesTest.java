package org.demarche.extract.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import org.demarche.extract.Extraction;
import org.demarche.record.Article;
import org.demarche.record.Json;
import org.demarche.record.Reading;
import org.junit.jupiter.api.Test;

class ExtractLinesTest {

  private static final String UNREADABLE = "unreadable";

  @Test
  void shouldGoOnBehindAnArticleThatCouldNotBeReadAndSayWhy() {
    List<Reading> readings = readings("first", UNREADABLE, "last");

    assertThat(readings)
        .extracting(Reading::articleId)
        .containsExactly("first", UNREADABLE, "last");
    assertThat(readings.get(1).status()).isEqualTo(Reading.Status.rejected);
    assertThat(readings.get(1).reason()).contains("no such word");
  }

  private static List<Reading> readings(String... ids) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ExtractLines lines =
        new ExtractLines(ExtractLinesTest::extract, new PrintStream(bytes, true, UTF_8), 2)) {
      for (String id : ids) {
        lines.extract(article(id));
      }
    }
    return bytes.toString(UTF_8).lines().map(line -> Json.read(line, Reading.class)).toList();
  }

  private static Extraction extract(Article article, Instant appended) {
    if (article.id().equals(UNREADABLE)) {
      throw new IllegalStateException("no such word");
    }
    return Extraction.without(Reading.withdrawn(article));
  }

  private static Article article(String id) {
    return new Article(id, null, null, null, "Nothing.", null, "en", null, null, null, null);
  }
}
