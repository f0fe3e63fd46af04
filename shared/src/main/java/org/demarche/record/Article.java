package org.demarche.record;

import java.time.Instant;

/**
 * A news article as a producer hands it in. Only {@code body} is required, or {@code id} with
 * status {@code withdrawn}.
 *
 * @param contentType {@code text/plain} or {@code text/html}
 * @param publishedAt as the producer gives it, never altered
 * @param version orders the versions of one id; later append decides where it is absent
 */
public record Article(
    String id,
    String url,
    String outlet,
    String title,
    String body,
    String contentType,
    String language,
    Instant publishedAt,
    Instant retrievedAt,
    Status status,
    Long version) {

  /**
   * The longest body that is read, in bytes of UTF-8. Longer ones are rejected, never truncated.
   */
  public static final int MAX_BODY_BYTES = 1 << 20;

  public static final String PLAIN = "text/plain";
  public static final String HTML = "text/html";

  /** Whether an article may be used or has been taken back by who published it. */
  public enum Status {
    usable,
    withdrawn
  }

  /** An article of which nothing is known but its text. */
  public static Article ofBody(String body) {
    return new Article(null, null, null, null, body, null, null, null, null, null, null);
  }

  /** Takes an article back. */
  public static Article withdrawal(String id) {
    return new Article(id, null, null, null, null, null, null, null, null, Status.withdrawn, null);
  }

  public boolean isWithdrawn() {
    return status == Status.withdrawn;
  }

  public boolean isHtml() {
    return HTML.equals(contentType);
  }

  public Article withId(String newId) {
    return new Article(
        newId,
        url,
        outlet,
        title,
        body,
        contentType,
        language,
        publishedAt,
        retrievedAt,
        status,
        version);
  }
}
