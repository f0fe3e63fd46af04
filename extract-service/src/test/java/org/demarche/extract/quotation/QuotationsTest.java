package org.demarche.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.article.Offsets;
import org.demarche.extract.article.Paragraph;
import org.demarche.extract.article.Text;
import org.junit.jupiter.api.Test;

class QuotationsTest {

  @Test
  void shouldPairStraightMarks() {
    assertThat(quoted("\"We will go,\" she said. \"Soon.\""))
        .containsExactly("We will go,", "Soon.");
  }

  @Test
  void shouldPairCurlyMarks() {
    assertThat(quoted("“We will go,” she said.")).containsExactly("We will go,");
  }

  @Test
  void shouldPairLowMarksAndGuillemets() {
    assertThat(quoted("He said „not now“ and «never» and »later« and „soon”."))
        .containsExactly("not now", "never", "later", "soon");
  }

  @Test
  void shouldPairDoubledSinglesAndBackticks() {
    assertThat(quoted("''We will go,'' she said. ``Soon,'' he added."))
        .containsExactly("We will go,", "Soon,");
  }

  @Test
  void shouldPairSinglesAndLeaveApostrophesAlone() {
    assertThat(quoted("'We don't know the workers' mood,' said Peru's envoy. 'Rock 'n' roll.'"))
        .containsExactly("We don't know the workers' mood,", "Rock 'n' roll.");
  }

  @Test
  void shouldNotTakeApostrophesForMarks() {
    assertThat(quoted("It's the ’90s: the players’ union and Peru's don'ts, 6' tall and 5\" wide."))
        .isEmpty();
  }

  @Test
  void shouldNestMarksOfAnotherFamily() {
    List<Quotation> found = read("“They called it a ‘gift,’ a ‘favour’ to us,” he said.").list();
    assertThat(found).extracting(Quotation::depth).containsExactly(0, 1, 1);
  }

  @Test
  void shouldCloseACurlyMarkWithAStraightOne() {
    assertThat(quoted("“We will go,\" she said.")).containsExactly("We will go,");
  }

  @Test
  void shouldEndAnUnclosedQuotationWhereItsFamilyOpensAgain() {
    assertThat(quoted("\"We will go. \"We will stay,\" she said."))
        .containsExactly("We will go. ", "We will stay,");
  }

  @Test
  void shouldEndAnUnclosedQuotationWithItsParagraph() {
    Quotations found = read("She said: “We will go. \nHe left.");
    assertThat(found.list()).containsExactly(new Quotation(10, 22, 11, 22, 0, false, false));
  }

  @Test
  void shouldContinueWhereTheNextParagraphOpensWithTheSameMark() {
    Quotations found = read("“We will go.\n“We will stay,” she said.");
    assertThat(found.list()).extracting(Quotation::continues).containsExactly(true, false);
  }

  @Test
  void shouldKeepBracketsAndEllipsesInside() {
    assertThat(quoted("\"[Our] friends … will (probably) go ...\" he said."))
        .containsExactly("[Our] friends … will (probably) go ...");
  }

  @Test
  void shouldKnowWhatIsCovered() {
    Quotations found = read("A “b ‘c’ d” e");
    assertThat(found.covers(0)).isFalse();
    assertThat(found.covers(2)).isFalse();
    assertThat(found.covers(3)).isTrue();
    assertThat(found.covers(9)).isTrue();
    assertThat(found.covers(12)).isFalse();
  }

  private static List<String> quoted(String text) {
    return read(text).outermost().stream()
        .map(quotation -> text.substring(quotation.contentStart(), quotation.contentEnd()))
        .toList();
  }

  private static Quotations read(String text) {
    return Quotations.in(text(text));
  }

  static Text text(String chars) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : chars.split("\n", -1)) {
      if (!line.isEmpty()) {
        paragraphs.add(new Paragraph(start, start + line.length(), Paragraph.Kind.prose));
      }
      start += line.length() + 1;
    }
    return new Text(null, chars, Offsets.identity(), paragraphs);
  }
}
