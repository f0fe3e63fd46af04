package org.demarche.extract.event;

import java.time.Instant;
import java.util.List;
import org.demarche.extract.Extractor;
import org.demarche.extract.language.English;
import org.demarche.record.Article;
import org.demarche.record.Event;

/** Events of made-up articles of one Wednesday, read by one model for all tests. */
final class Told {

  private static final Instant WEDNESDAY = Instant.parse("2024-05-15T12:00:00Z");
  private static final Extractor EXTRACTOR = new Extractor(English.load());

  private Told() {}

  static List<Event> in(String body) {
    return EXTRACTOR
        .extract(
            new Article(null, null, null, null, body, null, "en", WEDNESDAY, null, null, null),
            null)
        .events();
  }
}
