package org.demarche.extract.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.demarche.extract.Extraction;
import org.demarche.id.RecordId;
import org.demarche.record.Act;
import org.demarche.record.Article;
import org.demarche.record.DateSource;
import org.demarche.record.Event;
import org.demarche.record.EventType;
import org.demarche.record.Mention;
import org.demarche.record.Reading;
import org.demarche.record.Source;
import org.demarche.record.Span;
import org.demarche.record.Statement;

/**
 * Reads a body of lines: {@code say: words} is a statement, {@code met: words} an event, {@code
 * fail} a fault in reading. The title goes into every record, as what may change around the words.
 */
public final class LineExtractor implements BiFunction<Article, Instant, Extraction> {

  @Override
  public Extraction apply(Article article, Instant appended) {
    List<Statement> statements = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (String line : article.body().split("\n", -1)) {
      if (line.startsWith("say: ")) {
        statements.add(statement(article, line.substring(5)));
      } else if (line.startsWith("met: ")) {
        events.add(event(article, line.substring(5)));
      } else if (line.equals("fail")) {
        throw new IllegalStateException("a fault in reading");
      }
    }
    return new Extraction(reading(article, statements, events), statements, events);
  }

  private static Statement statement(Article article, String words) {
    return new Statement(
        RecordId.statement(article.id(), words, 0),
        0,
        source(article),
        Statement.Kind.direct,
        words,
        List.of(new Span(0, words.length())),
        null,
        null,
        Act.say,
        null,
        "nobody is named",
        null,
        null,
        null,
        article.title(),
        null,
        null,
        null,
        1.0,
        "line");
  }

  private static Event event(Article article, String words) {
    return new Event(
        RecordId.event(article.id(), "CONSULT", "meet", List.of(), null, words, 0),
        0,
        source(article),
        EventType.CONSULT,
        null,
        null,
        EventType.CONSULT.quad(),
        null,
        null,
        null,
        null,
        null,
        Event.Status.occurred,
        null,
        new Mention(words, 0, words.length()),
        null,
        null,
        null,
        1.0,
        "line");
  }

  private static Source source(Article article) {
    return new Source(
        article.id(),
        null,
        article.outlet(),
        article.url(),
        article.publishedAt(),
        DateSource.unknown,
        null,
        "lines");
  }

  private static Reading reading(Article article, List<Statement> statements, List<Event> events) {
    return new Reading(
        article.id(),
        article.version(),
        Reading.Status.read,
        null,
        "en",
        null,
        DateSource.unknown,
        article.outlet(),
        statements.stream().map(Statement::id).toList(),
        events.stream().map(Event::id).toList(),
        "lines");
  }
}
