package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleCheckTest {

  @Test
  void shouldTakeABodyAlone() {
    assertThat(ArticleCheck.problem(Article.ofBody("They met."))).isEmpty();
  }

  @Test
  void shouldTakeAWithdrawalWithoutABody() {
    assertThat(ArticleCheck.problem(Article.withdrawal("a1"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|body must be given and not be blank",
        "{'body':'  '}|body must be given and not be blank",
        "{'status':'withdrawn'}|id must say which article is withdrawn",
        "{'body':'x','url':'foo/bar'}|url must be absolute: 'foo/bar'",
        "{'body':'x','contentType':'application/pdf'}"
            + "|contentType must be text/plain or text/html: 'application/pdf'",
        "{'body':'x','id':'a\\u0000b'}|id must not contain control characters"
      })
  void shouldNameTheFieldAndTheRule(String json, String problem) {
    Article article = Json.read(json.replace('\'', '"'), Article.class);
    assertThat(ArticleCheck.problem(article)).map(Object::toString).contains(problem);
  }

  @Test
  void shouldCountTheBodyInBytesOfUtf8() {
    int half = Article.MAX_BODY_BYTES / 2;
    assertThat(ArticleCheck.problem(Article.ofBody("é".repeat(half)))).isEmpty();
    assertThat(ArticleCheck.problem(Article.ofBody("é".repeat(half) + "e")))
        .map(ArticleProblem::kind)
        .contains(ArticleProblem.Kind.tooLarge);
  }

  @Test
  void shouldBoundEveryOtherField() {
    Article article = Article.ofBody("x").withId("i".repeat(ArticleCheck.MAX_FIELD_LENGTH + 1));
    assertThat(ArticleCheck.problem(article)).map(ArticleProblem::field).contains("id");
  }
}
