package org.demarche.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Our sentences against what NLP4J 1.1.3 says of them, recorded with {@code CompareWithNlp4j
 * --record sentences.txt sentences.tsv}.
 */
class SameAnswersTest {

  private static final English ENGLISH = English.load();

  @Test
  void shouldGiveTheTokensTagsLemmasNamesAndTreesThatNlp4jGives() throws IOException {
    Model model = Model.load();
    English english = new English(model);
    assertThat(rows(english)).as("by exact weights").isEqualTo(lines("sentences.tsv"));
    model.round();
    assertThat(rows(english)).as("by rounded weights").isEqualTo(lines("sentences.tsv"));
  }

  @Test
  void shouldGiveTheSameAnswersWhileWeightsAreRounded() throws IOException {
    Model model = Model.load();
    English english = new English(model);
    Thread rounding = new Thread(model::round);
    rounding.start();
    do {
      assertThat(rows(english)).isEqualTo(lines("sentences.tsv"));
    } while (rounding.isAlive());
  }

  @Test
  void shouldGiveTheSameAnswersWhenNamesAndTreesAreAskedForInAnotherOrder() throws IOException {
    for (String paragraph : lines("sentences.txt")) {
      Sentence named = ENGLISH.read(paragraph, 0, paragraph.length()).get(0);
      String name = named.name(0);
      Sentence parsed = ENGLISH.read(paragraph, 0, paragraph.length()).get(0);
      int root = parsed.tree().root();
      assertThat(parsed.name(0)).isEqualTo(name);
      assertThat(named.tree().root()).isEqualTo(root);
    }
  }

  private static List<String> rows(English english) throws IOException {
    List<String> rows = new ArrayList<>();
    for (String paragraph : lines("sentences.txt")) {
      rows.addAll(Rows.of(english, paragraph));
    }
    return rows;
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = SameAnswersTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
