package org.demarche.extract.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.demarche.record.DateSource;

/**
 * An article as its reader sees it.
 *
 * @param title {@code null} where there is none
 * @param publishedAt {@code null} where unknown
 * @param dateline {@code null} where there is none
 */
public record Page(
    Text title,
    Text body,
    String outlet,
    String language,
    Instant publishedAt,
    DateSource dateSource,
    Dateline dateline) {

  /** The day that relative dates count from, or {@code null}: then they stay unresolved. */
  public LocalDate day() {
    return publishedAt == null ? null : publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
