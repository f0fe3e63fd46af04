package org.demarche.record;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A stretch of an article's field as received: UTF-16 code units, end exclusive.
 *
 * @param field {@code title}, or {@code null} for the body
 */
public record Span(int start, int end, String field) {

  public static final String TITLE = "title";

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span must have 0 <= start <= end: " + start + ".." + end);
    }
  }

  public Span(int start, int end) {
    this(start, end, null);
  }

  @JsonIgnore
  public int length() {
    return end - start;
  }
}
