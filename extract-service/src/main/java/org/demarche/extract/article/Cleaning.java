package org.demarche.extract.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.demarche.record.Article;
import org.demarche.record.DateSource;
import org.demarche.record.Span;

/**
 * Makes a page out of an article: text apart from furniture, and what the article says about
 * itself. A total function. Thread-safe.
 */
public final class Cleaning {

  /**
   * @param appended when the article arrived, or {@code null}; a publication time more than a day
   *     later counts as unknown
   */
  public Page clean(Article article, Instant appended) {
    Text title =
        article.title() == null ? null : text(Span.TITLE, article.title(), Paragraph.Kind.heading);
    Text body = text(null, article.body(), Paragraph.Kind.prose);
    DateSource source = article.publishedAt() == null ? DateSource.unknown : DateSource.given;
    return new Page(title, body, article.outlet(), "en", article.publishedAt(), source, null);
  }

  private static Text text(String field, String chars, Paragraph.Kind kind) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < chars.length()) {
      int newline = chars.indexOf('\n', start);
      int end = newline < 0 ? chars.length() : newline;
      if (!chars.substring(start, end).isBlank()) {
        paragraphs.add(new Paragraph(start, end, kind));
      }
      start = end + 1;
    }
    return new Text(field, chars, Offsets.identity(), paragraphs);
  }
}
