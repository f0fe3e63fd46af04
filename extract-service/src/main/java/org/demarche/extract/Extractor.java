package org.demarche.extract;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.demarche.extract.actor.Cast;
import org.demarche.extract.article.Cleaned;
import org.demarche.extract.article.Cleaning;
import org.demarche.extract.article.Page;
import org.demarche.extract.article.Unreadable;
import org.demarche.extract.event.Events;
import org.demarche.extract.language.English;
import org.demarche.extract.statement.Statements;
import org.demarche.extract.story.Story;
import org.demarche.id.ArticleId;
import org.demarche.record.Article;
import org.demarche.record.Event;
import org.demarche.record.Reading;
import org.demarche.record.Source;
import org.demarche.record.Statement;

/** Reads articles. A pure function of the article; thread-safe. */
public final class Extractor {

  /** Goes into every record, so that it is known what read it. */
  public static final String NAME = "demarche/0.1.0";

  private static Extractor loaded;

  private final English english;
  private final Cleaning cleaning = new Cleaning();
  private final Statements statements = new Statements();
  private final Events events = new Events();

  public Extractor(English english) {
    this(() -> english);
  }

  /** The model is waited for when the lexicons are loaded, as the fields are set first. */
  private Extractor(Supplier<English> loaded) {
    Cast.load();
    this.english = loaded.get();
  }

  /**
   * The one of this process, with the model and the lexicons, which are loaded at the same time
   * when it is first asked for.
   *
   * @throws IllegalStateException if there is no model; see {@link English#load}
   * @throws java.io.UncheckedIOException if it is damaged or of another version
   */
  public static synchronized Extractor load() {
    if (loaded == null) {
      loaded = loaded();
    }
    return loaded;
  }

  private static Extractor loaded() {
    CompletableFuture<English> loading = CompletableFuture.supplyAsync(English::load);
    try {
      return new Extractor(loading::join);
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /**
   * @param article with a body; withdrawals are the caller's
   * @param appended when the article arrived, or {@code null} where nobody knows
   */
  public Extraction extract(Article article, Instant appended) {
    String id = ArticleId.of(article);
    Cleaned cleaned = cleaning.clean(article, appended);
    return cleaned instanceof Page page
        ? read(article, id, page)
        : skipped(article, id, (Unreadable) cleaned);
  }

  private Extraction read(Article article, String id, Page page) {
    Source source =
        new Source(
            id,
            article.version(),
            page.outlet(),
            article.url(),
            page.publishedAt(),
            page.dateSource(),
            ArticleSketch.of(page.body().chars()),
            NAME);
    Story story = Story.of(source, page, english);
    List<Statement> said = statements.in(story);
    List<Event> done = events.in(story, said);
    return new Extraction(reading(source, page, said, done), said, done);
  }

  private static Extraction skipped(Article article, String id, Unreadable unreadable) {
    Reading reading =
        new Reading(
            id,
            article.version(),
            Reading.Status.skipped,
            unreadable.reason(),
            unreadable.language(),
            unreadable.publishedAt(),
            unreadable.dateSource(),
            unreadable.outlet(),
            List.of(),
            List.of(),
            NAME);
    return new Extraction(reading, List.of(), List.of());
  }

  private static Reading reading(Source source, Page page, List<Statement> said, List<Event> done) {
    return new Reading(
        source.articleId(),
        source.articleVersion(),
        Reading.Status.read,
        null,
        page.language(),
        page.publishedAt(),
        page.dateSource(),
        page.outlet(),
        said.stream().map(Statement::id).toList(),
        done.stream().map(Event::id).toList(),
        NAME);
  }
}
