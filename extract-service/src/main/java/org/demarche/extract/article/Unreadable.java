package org.demarche.extract.article;

import java.time.Instant;
import org.demarche.record.DateSource;

/**
 * An article that is not read.
 *
 * @param reason as its Reading says it
 * @param language as far as known, else {@code null}
 */
public record Unreadable(
    String reason, String language, String outlet, Instant publishedAt, DateSource dateSource)
    implements Cleaned {}
