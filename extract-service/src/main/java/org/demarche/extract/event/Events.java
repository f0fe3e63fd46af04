package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.story.Story;
import org.demarche.record.Event;
import org.demarche.record.Statement;

/** Finds the events of a story. Thread-safe. */
public final class Events {

  private final Lexicon lexicon = Lexicon.load();

  /**
   * @param statements of the same story: what is asserted only inside one of them is a claim
   * @return events in the order of the text
   */
  public List<Event> in(Story story, List<Statement> statements) {
    EventRecords records = new EventRecords(story, statements);
    List<Event> events = new ArrayList<>();
    for (Story.Part part : story.parts()) {
      Sentence before = null;
      for (Sentence sentence : part.document().sentences()) {
        Words words = new Words(sentence, lexicon);
        if (Prospect.of(words, story.cast())) {
          events.addAll(records.of(words, before, part.document().text()));
        }
        before = sentence;
      }
    }
    return events;
  }
}
