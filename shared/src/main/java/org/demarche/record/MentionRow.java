package org.demarche.record;

import java.time.Instant;

/**
 * One report of a unique record.
 *
 * @param reason why it belongs there
 * @param score how sure that is, 0 to 1
 */
public record MentionRow(
    String id,
    String articleId,
    String outlet,
    String url,
    Instant publishedAt,
    String text,
    String reason,
    Double score) {}
