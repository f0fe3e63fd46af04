package org.demarche.dedup.stream;

import java.time.Instant;
import java.util.List;
import org.demarche.record.Source;
import org.demarche.record.Statement;

/** Made-up statements of nobody named, on behalf of one state, each of an article of its own. */
final class Said {

  static final Instant NOW = Instant.parse("2024-03-05T12:00:00Z");

  private Said() {}

  static Statement statement(String id, String text) {
    Source source = new Source("a-" + id, 1L, "outlet-" + id, null, NOW, null, null, "test");
    return new Statement(
        id,
        1,
        source,
        Statement.Kind.direct,
        text,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        "NLD",
        null,
        List.of(),
        null,
        null,
        null,
        null,
        0.9,
        "test");
  }
}
