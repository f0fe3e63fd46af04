package org.demarche.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuotationsProperties {

  @Property
  void shouldGiveSpansInsideTheTextInOrderAndNested(@ForAll("quotedTexts") String text) {
    check(text);
  }

  @Property
  void shouldReadAnyText(@ForAll String text) {
    check(text);
  }

  @Example
  void shouldReadAMillionMarksOfEveryKindInLinearTime() {
    for (String unit : List.of("\"", "“", "”", "'", "‘", "“‘", " 'a", " \"a", "«", "''", "„“a")) {
      String text = unit.repeat(1_000_000 / unit.length());
      assertThat(Quotations.in(QuotationsTest.text(text)).list())
          .allMatch(quotation -> quotation.end() <= text.length());
    }
  }

  @Provide
  Arbitrary<String> quotedTexts() {
    return Arbitraries.strings().withChars("\"“”„'‘’«»`ab s.,\n[…\uD83D\uDE00").ofMaxLength(60);
  }

  private static void check(String text) {
    List<Quotation> found = Quotations.in(QuotationsTest.text(text)).list();
    int start = -1;
    int outerEnd = 0;
    for (Quotation quotation : found) {
      assertThat(quotation.start()).isGreaterThan(start);
      assertThat(quotation.contentStart()).isGreaterThan(quotation.start());
      assertThat(quotation.contentEnd()).isGreaterThanOrEqualTo(quotation.contentStart());
      assertThat(quotation.end())
          .isGreaterThanOrEqualTo(quotation.contentEnd())
          .isLessThanOrEqualTo(text.length());
      if (quotation.depth() == 0) {
        assertThat(quotation.start()).isGreaterThanOrEqualTo(outerEnd);
        outerEnd = quotation.end();
      } else {
        assertThat(quotation.end()).isLessThanOrEqualTo(outerEnd);
      }
      start = quotation.start();
    }
  }
}
