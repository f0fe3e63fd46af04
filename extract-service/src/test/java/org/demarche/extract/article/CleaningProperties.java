package org.demarche.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.record.Article;
import org.demarche.record.Span;

class CleaningProperties {

  private final Cleaning cleaning = new Cleaning();

  @Property(tries = 300)
  void shouldKeepEveryParagraphWithinThePlainBody(@ForAll("pieces") String body) {
    if (cleaning.clean(Article.ofBody(body), null) instanceof Page page) {
      check(page, body);
    }
  }

  @Property(tries = 300)
  void shouldKeepEveryParagraphWithinTheMarkup(@ForAll("pieces") String body) {
    Article article =
        new Article(null, null, null, null, body, Article.HTML, null, null, null, null, null);
    if (cleaning.clean(article, null) instanceof Page page) {
      check(page, body);
    }
  }

  private static void check(Page page, String body) {
    int last = 0;
    for (Paragraph paragraph : page.body().paragraphs()) {
      assertThat(paragraph.start()).isGreaterThanOrEqualTo(last).isLessThan(paragraph.end());
      last = paragraph.end();
      Span span = page.body().span(paragraph.start(), paragraph.end());
      assertThat(span.end()).isLessThanOrEqualTo(body.length());
    }
    assertThat(last).isLessThanOrEqualTo(page.body().chars().length());
  }

  @Provide
  Arbitrary<String> pieces() {
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            Arbitraries.of(
                "The ship is in the harbour. ",
                "“",
                "\"",
                "\n",
                "\r\n",
                "\n\n",
                "<p>",
                "</p>",
                "<div class='ad'>",
                "</div>",
                "&amp;",
                "&nbsp",
                "&#x1F600;",
                "&",
                "<",
                ">",
                "<b>",
                "<title>",
                "<script>",
                "<!--",
                "-->",
                "OSLO, May 3 (NTB) - ",
                "date 2021-05-03 ",
                "\uD83D",
                "\uDE00",
                " "),
            Arbitraries.strings().ofMaxLength(12));
    return piece.list().ofMaxSize(60).map(list -> String.join("", list));
  }
}
