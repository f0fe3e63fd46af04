package org.demarche.extract;

import java.util.List;
import org.demarche.record.Event;
import org.demarche.record.Reading;
import org.demarche.record.Statement;

/** What reading an article yields. */
public record Extraction(Reading reading, List<Statement> statements, List<Event> events) {

  public Extraction {
    statements = List.copyOf(statements);
    events = List.copyOf(events);
  }

  /** Of an article that is withdrawn, or that could not be read. */
  public static Extraction without(Reading reading) {
    return new Extraction(reading, List.of(), List.of());
  }
}
