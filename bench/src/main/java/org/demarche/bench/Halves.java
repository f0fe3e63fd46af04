package org.demarche.bench;

import java.util.List;
import org.demarche.extract.Extractor;
import org.demarche.extract.article.Cleaning;
import org.demarche.extract.article.Page;
import org.demarche.extract.event.Events;
import org.demarche.extract.language.English;
import org.demarche.extract.statement.Statements;
import org.demarche.extract.story.Story;
import org.demarche.record.Article;
import org.demarche.record.Source;

/**
 * Reads an article for its statements alone, or for its events alone, from cleaning on, with only
 * the trees that each asks for: what one of them costs when the other is not wanted.
 */
final class Halves {

  private final English english;
  private final Cleaning cleaning = new Cleaning();
  private final Statements statements = new Statements();
  private final Events events = new Events();

  Halves(English english) {
    this.english = english;
  }

  void statements(Article article) {
    statements.in(story(article));
  }

  void events(Article article) {
    events.in(story(article), List.of());
  }

  private Story story(Article article) {
    Page page = (Page) cleaning.clean(article, null);
    Source source =
        new Source(
            article.id(),
            article.version(),
            page.outlet(),
            article.url(),
            page.publishedAt(),
            page.dateSource(),
            null,
            Extractor.NAME);
    return Story.of(source, page, english);
  }
}
