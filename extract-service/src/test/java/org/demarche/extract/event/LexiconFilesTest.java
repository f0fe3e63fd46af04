package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconFilesTest {

  @Test
  void shouldNameFileAndLineOfAnEntryThatCannotBeRead() {
    assertThatThrownBy(
            () ->
                Table.read(
                    "classes.txt",
                    row -> {
                      throw new IllegalArgumentException("no");
                    }))
        .hasMessageMatching("classes\\.txt:\\d+: no");
  }

  @Test
  void shouldNameAFileThatIsNotThere() {
    assertThatThrownBy(() -> Table.read("nothing.txt", row -> {}))
        .hasMessageContaining("nothing.txt");
  }

  @Test
  void shouldLeaveOutComments() {
    List<String> names = new ArrayList<>();
    Table.read("controls.txt", row -> names.add(row.at(0)));
    assertThat(names).contains("commit", "refuse", "say").noneMatch(name -> name.contains("#"));
  }

  @Test
  void shouldRefuseAClassThatIsNotThere() {
    WordClasses classes = WordClasses.read(List.of("classes.txt"), new Vocabulary());
    assertThatThrownBy(() -> classes.named("@nowhere")).hasMessageContaining("@nowhere");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%anything", // no such form
        "%any", // needs a preposition
        "=up:gap", // no preposition
        "from:%thing",
        "subj:%actor",
        "~%any",
        "tent&from:@nowhere"
      })
  void shouldRefuseAConditionThatNothingCanMeet(String condition) {
    Vocabulary vocabulary = new Vocabulary();
    Conditions conditions =
        new Conditions(vocabulary, WordClasses.read(List.of("classes.txt"), vocabulary));
    assertThatThrownBy(() -> conditions.of(condition))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("no such (condition|class of words): .+");
  }

  @Test
  void shouldHaveEveryTypeInItsEntries() {
    List<String> types = new ArrayList<>();
    Table.read("verbs.txt", row -> types.add(row.at(2).replaceFirst("\\..*", "")));
    assertThat(types)
        .contains(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");
  }
}
