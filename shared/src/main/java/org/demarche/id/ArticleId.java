package org.demarche.id;

import org.demarche.record.Article;

/** The id of an article: the given one, else of its URL, else of outlet, title and body. */
public final class ArticleId {

  private ArticleId() {}

  public static String of(Article article) {
    if (isGiven(article.id())) {
      return article.id();
    }
    if (isGiven(article.url())) {
      return "a" + Hash.of("url", NormalUrl.of(article.url()));
    }
    return "a" + Hash.of("text", article.outlet(), article.title(), article.body());
  }

  private static boolean isGiven(String value) {
    return value != null && !value.isBlank();
  }
}
