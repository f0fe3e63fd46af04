package org.demarche.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.demarche.extract.language.token.SentenceSplitter;
import org.junit.jupiter.api.Test;

/** Whatever the text, reading ends, and offsets fit. */
class AnyTextTest {

  private static final English ENGLISH = English.load();

  @Property(tries = 300)
  void shouldReadAnyCharacters(@ForAll @StringLength(max = 300) String text) {
    check(text);
  }

  @Property(tries = 300)
  void shouldReadAnyPunctuation(@ForAll("punctuation") @StringLength(max = 200) String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> punctuation() {
    return Arbitraries.strings()
        .withChars("aN0 .,!?-–—'’\"“”()[]{}<>@#$%&*:;/|\\~`=+_\u00A0\uD83D\uDE00\u0085");
  }

  @Test
  void shouldCutASentenceOfAHundredThousandTokens() {
    List<Sentence> sentences = check("tariffs ".repeat(100_000));
    assertThat(sentences).hasSize(100_000 / SentenceSplitter.LONGEST_SENTENCE);
  }

  @Test
  void shouldReadAMillionCharactersWithoutASpace() {
    check("a.b@".repeat(250_000));
    check("(".repeat(1_000_000));
    check("https://example.org/" + "a-b.".repeat(250_000));
  }

  @Test
  void shouldNotCutACharacterOutsideTheBasicPlaneInTwo() {
    for (Sentence sentence : check("x" + "\uD83D\uDE00".repeat(1_000))) {
      assertThat(Character.isLowSurrogate(sentence.form(0).charAt(0))).isFalse();
    }
  }

  @Test
  void shouldFindNothingInBlankText() {
    assertThat(check("")).isEmpty();
    assertThat(check(" \u00A0\n\t ")).isEmpty();
  }

  private static List<Sentence> check(String text) {
    List<Sentence> sentences = ENGLISH.read(text, 0, text.length());
    int last = 0;
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        assertThat(sentence.start(i)).isGreaterThanOrEqualTo(last);
        assertThat(sentence.end(i)).isGreaterThan(sentence.start(i));
        last = sentence.end(i);
      }
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
    sentences.stream().limit(5).forEach(AnyTextTest::checkTree);
    return sentences;
  }

  private static void checkTree(Sentence sentence) {
    Tree tree = sentence.tree();
    for (int i = 0; i < sentence.size(); i++) {
      assertThat(sentence.name(i)).isNotEmpty();
      assertThat(tree.isUnder(i, i)).isTrue();
      assertThat(tree.label(i)).isNotEmpty();
    }
    assertThat(tree.head(tree.root())).isEqualTo(-1);
  }
}
