package org.demarche.extract.stream;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.record.Article;

/**
 * What the last version of an article left on the topics.
 *
 * @param revision of its Reading
 * @param version {@code null} where the producer numbers none
 * @param appended when the version arrived
 * @param digest of the version's content and of who read it
 * @param statements by id
 * @param events by id
 */
record Held(
    int revision,
    Long version,
    Instant appended,
    String digest,
    Map<String, Mark> statements,
    Map<String, Mark> events) {

  static final Held NOTHING = new Held(0, null, Instant.MIN, null, Map.of(), Map.of());

  Held {
    statements = statements == null ? Map.of() : new TreeMap<>(statements);
    events = events == null ? Map.of() : new TreeMap<>(events);
  }

  /**
   * A record as it was last sent.
   *
   * @param digest of its content, {@code null} when it has been withdrawn: its revisions go on when
   *     it comes back
   */
  record Mark(int revision, String digest) {

    boolean isLive() {
      return digest != null;
    }
  }

  /** Whether a version of the article is older than this: by number, else by arrival. */
  boolean isNewerThan(Article article, Instant arrival) {
    boolean areNumbered = version != null && article.version() != null;
    return (areNumbered && !version.equals(article.version()))
        ? version > article.version()
        : appended.isAfter(arrival);
  }
}
