package org.demarche.record;

import java.time.Instant;
import java.util.List;
import org.demarche.id.ArticleId;

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

  /** Of an article that has been taken back. */
  public static Reading withdrawn(Article article) {
    return without(article, Status.withdrawn, null);
  }

  /** Of an article that cannot be taken. */
  public static Reading rejected(Article article, String reason) {
    return without(article, Status.rejected, reason);
  }

  private static Reading without(Article article, Status status, String reason) {
    return new Reading(
        ArticleId.of(article),
        article.version(),
        status,
        reason,
        null,
        null,
        null,
        article.outlet(),
        null,
        null,
        null);
  }

  /** How reading ended; everything but {@code read} and {@code withdrawn} comes with a reason. */
  public enum Status {
    read,
    skipped,
    rejected,
    withdrawn
  }
}
