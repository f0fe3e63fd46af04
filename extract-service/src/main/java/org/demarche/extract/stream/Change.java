package org.demarche.extract.stream;

import org.demarche.topic.Topic;
import org.demarche.topic.Topics;

/**
 * One record to be sent.
 *
 * @param id the record's key
 * @param articleId tells the partition
 * @param value {@code null} to withdraw it
 */
record Change(Of of, String id, int revision, String articleId, Object value) {

  /** What it is a record of. */
  enum Of {
    statement,
    event,
    reading
  }

  Topic<String, ?> topic(Topics topics) {
    return switch (of) {
      case statement -> topics.statements();
      case event -> topics.events();
      case reading -> topics.articlesRead();
    };
  }

  boolean isOf(Of other) {
    return of == other;
  }
}
