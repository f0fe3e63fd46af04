package org.demarche.extract;

import java.util.List;
import org.demarche.record.Article;
import org.demarche.record.Event;
import org.demarche.record.Reading;
import org.demarche.record.Statement;

/** What reading an article yields. */
public record Extraction(Reading reading, List<Statement> statements, List<Event> events) {

  public Extraction {
    statements = List.copyOf(statements);
    events = List.copyOf(events);
  }

  /** Of an article that a fault of ours kept from being read: no reason to lose others. */
  public static Extraction failed(Article article, Throwable fault) {
    return without(Reading.rejected(article, "could not be read: " + fault));
  }

  /** Of an article that is withdrawn or rejected. */
  public static Extraction without(Reading reading) {
    return new Extraction(reading, List.of(), List.of());
  }
}
