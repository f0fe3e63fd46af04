package org.demarche.record;

import java.time.Instant;
import java.util.List;

/** What became of one version of an article. */
public record Reading(
    String articleId,
    Long version,
    Status status,
    String reason,
    String language,
    Instant publishedAt,
    DateSource dateSource,
    String outlet,
    List<String> statements,
    List<String> events,
    String extractor) {

  public Reading {
    statements = statements == null ? List.of() : List.copyOf(statements);
    events = events == null ? List.of() : List.copyOf(events);
  }

  /** How reading ended; everything but {@code read} and {@code withdrawn} comes with a reason. */
  public enum Status {
    read,
    skipped,
    rejected,
    withdrawn
  }
}
