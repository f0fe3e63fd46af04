package org.demarche.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.record.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {

  private static final String PAGE = "https://news.example.org/world/talks?id=7";

  @Test
  void shouldTakeTheGivenIdAsItIs() {
    assertThat(ArticleId.of(at(PAGE).withId("wire-17"))).isEqualTo("wire-17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://news.example.org/world/talks?id=7",
        "HTTPS://News.Example.ORG:443/world/talks?id=7",
        "https://news.example.org:/world/talks?id=7#comments",
        "https://news.example.org/world/talks?utm_source=feed&id=7&fbclid=x",
        "  https://news.example.org/world/talks?id=7 "
      })
  void shouldGiveOnePageOneIdHoweverItsAddressIsSpelled(String spelling) {
    assertThat(ArticleId.of(at(spelling))).isEqualTo(ArticleId.of(at(PAGE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example.org/world/talks?id=8",
        "https://news.example.org/World/talks?id=7",
        "https://news.example.org:8443/world/talks?id=7",
        "https://other.example.org/world/talks?id=7"
      })
  void shouldKeepOtherPagesApart(String other) {
    assertThat(ArticleId.of(at(other))).isNotEqualTo(ArticleId.of(at(PAGE)));
  }

  @Test
  void shouldTellArticlesWithoutAddressApartByOutletTitleAndBody() {
    String id = ArticleId.of(text("Daily", "Talks", "They met."));
    assertThat(ArticleId.of(text("Daily", "Talks", "They met."))).isEqualTo(id);
    assertThat(ArticleId.of(text("Weekly", "Talks", "They met."))).isNotEqualTo(id);
    assertThat(ArticleId.of(text("Daily", "Talk", "sThey met."))).isNotEqualTo(id);
    assertThat(ArticleId.of(text("Daily", "Talks", "They parted."))).isNotEqualTo(id);
  }

  @Test
  void shouldTakeABlankIdOrAddressForNone() {
    Article article = text(null, null, "They met.");
    assertThat(ArticleId.of(article.withId(" "))).isEqualTo(ArticleId.of(article));
  }

  private static Article at(String url) {
    return new Article(null, url, null, null, "x", null, null, null, null, null, null);
  }

  private static Article text(String outlet, String title, String body) {
    return new Article(null, null, outlet, title, body, null, null, null, null, null, null);
  }
}
