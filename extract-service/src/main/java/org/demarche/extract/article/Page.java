package org.demarche.extract.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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
    Dateline dateline)
    implements Cleaned {

  /** A report is published within this many days of its dateline. */
  private static final int DATELINE_AGE = 31;

  /**
   * The day that relative dates count from: the dateline's, where it is near the day of
   * publication, else that day, or {@code null}: then they stay unresolved.
   */
  public LocalDate day() {
    LocalDate published =
        publishedAt == null ? null : publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
    LocalDate written = dateline == null || dateline.date() == null ? null : dateline.date().from();
    if (written == null || published == null) {
      return published == null ? written : published;
    }
    boolean near = Math.abs(ChronoUnit.DAYS.between(written, published)) <= DATELINE_AGE;
    return near ? written : published;
  }
}
