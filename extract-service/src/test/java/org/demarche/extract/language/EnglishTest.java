package org.demarche.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishTest {

  @Test
  void shouldReadTokensTagsLemmasNamesAndTreesWithOffsetsOfTheWholeText() {
    String text = "Title\nThe minister of Peru met Ana Soto on Monday. She left.";
    List<Sentence> sentences = English.load().read(text, 6, text.length());
    assertThat(sentences).hasSize(2);
    Sentence first = sentences.get(0);
    assertThat(first.toString()).isEqualTo("The minister of Peru met Ana Soto on Monday .");
    assertThat(text.substring(first.start(5), first.end(6))).isEqualTo("Ana Soto");
    assertThat(first.lemma(4)).isEqualTo("meet");
    assertThat(first.tag(4)).isEqualTo("VBD");
    assertThat(first.name(3)).isEqualTo("U-GPE");
    assertThat(first.tree().root()).isEqualTo(4);
    assertThat(first.tree().label(1)).isEqualTo("nsubj");
    assertThat(first.tree().first(1)).isEqualTo(0);
    assertThat(first.tree().last(1)).isEqualTo(3);
  }
}
