package org.demarche.extract.event;

import java.util.List;
import org.demarche.extract.story.Story;
import org.demarche.record.Event;
import org.demarche.record.Statement;

/** Finds the events of a story. Thread-safe. */
public final class Events {

  /**
   * @param statements of the same story: what is asserted only inside one of them is a claim
   * @return events in the order of the text
   */
  public List<Event> in(Story story, List<Statement> statements) {
    return List.of();
  }
}
