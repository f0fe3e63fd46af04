package org.demarche.ingest.file;

import org.demarche.ingest.line.LineSplitter;
import org.demarche.record.Article;
import org.demarche.record.ArticleCheck;
import org.demarche.record.Json;

/** Articles that can be taken, and why others cannot. */
final class Checked {

  private Checked() {}

  static Entry entry(String place, LineSplitter.Line line) {
    if (line.isTooLong()) {
      return Entry.bad(place, "is longer than " + LineSplitter.MAX_BYTES + " bytes");
    }
    try {
      return entry(place, Utf8.decode(line.bytes()), null);
    } catch (IllegalArgumentException e) {
      return Entry.bad(place, e.getMessage());
    }
  }

  /**
   * @param url of an article that has no id and no other URL, or {@code null}
   */
  static Entry entry(String place, String json, String url) {
    try {
      Article article = Json.read(json, Article.class);
      boolean nameless = article != null && article.id() == null && article.url() == null;
      return entry(place, nameless ? at(url, article) : article);
    } catch (IllegalArgumentException e) {
      return Entry.bad(place, e.getMessage());
    }
  }

  static Entry entry(String place, Article article) {
    return article == null
        ? Entry.bad(place, "is null, not an article")
        : ArticleCheck.problem(article)
            .map(problem -> Entry.bad(place, problem.toString()))
            .orElseGet(() -> Entry.of(place, article));
  }

  private static Article at(String url, Article article) {
    return new Article(
        null,
        url,
        article.outlet(),
        article.title(),
        article.body(),
        article.contentType(),
        article.language(),
        article.publishedAt(),
        article.retrievedAt(),
        article.status(),
        article.version());
  }
}
