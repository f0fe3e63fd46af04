package org.demarche.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void shouldLeaveOutCommentsAndEmptyLinesButKeepSignsInsideWords() {
    assertThat(Lines.read(LinesTest.class, "lines.txt"))
        .containsExactly(
            new Lines.Line(2, "harbour\tport | quay"),
            new Lines.Line(4, "berth#7"),
            new Lines.Line(6, "  pier"));
  }

  @Test
  void shouldTakeApartAtAnySeparatorWithoutEmptyParts() {
    assertThat(Lines.apart(" quay,  pier\tmole,", " \t,")).containsExactly("quay", "pier", "mole");
    assertThat(Lines.apart("", " ")).isEmpty();
  }

  @Test
  void shouldNameTheFileThatIsNotThere() {
    assertThatThrownBy(() -> Lines.read(LinesTest.class, "jetty.txt"))
        .hasMessage("resource 'jetty.txt' not found beside " + LinesTest.class.getName());
  }

  @Test
  void shouldKeepEmptyColumnsOfTables() {
    assertThat(Lexicon.table(LinesTest.class, "table.tsv", 3))
        .containsExactly(new Entry("table.tsv", 1, List.of("quay", "", "stone")));
  }

  @Test
  void shouldNameTheLineThatHasTooFewFields() {
    assertThatThrownBy(() -> Lexicon.read(LinesTest.class, "table.tsv", 3))
        .hasMessage("table.tsv:1: needs 3 fields separated by tabs, has 2");
  }
}
