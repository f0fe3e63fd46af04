package org.demarche.record;

import java.time.Instant;

/**
 * The article a record was read from, and by what.
 *
 * @param articleSketch MinHash of the article, 64 values of 16 bits, base64; wire copies have
 *     nearly equal ones
 * @param extractor name and version of the software that read it
 */
public record Source(
    String articleId,
    Long articleVersion,
    String outlet,
    String url,
    Instant publishedAt,
    DateSource dateSource,
    String articleSketch,
    String extractor) {}
