package org.demarche.topic;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.demarche.id.RecordId;

/**
 * A step of a trace as W3C Trace Context level 1 writes it. Ids are derived, so that a record read
 * twice has the same.
 */
record Traceparent(String trace, String step, String flags) {

  static final String HEADER = "traceparent";

  /** Hexadecimal digits of a trace, and of a step. */
  private static final int TRACE = 32;

  private static final int STEP = 16;

  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

  /** The step {@code name} of the trace in {@code cause}, or of a new one. */
  static Traceparent of(Headers cause, String name) {
    String digest = RecordId.digest(name, TRACE);
    String step = digest.substring(0, STEP);
    Header header = cause.lastHeader(HEADER);
    if (header != null && header.value() != null) {
      Matcher parts = FORM.matcher(new String(header.value(), StandardCharsets.US_ASCII));
      if (parts.matches()) {
        return new Traceparent(parts.group(1), step, parts.group(3));
      }
    }
    return new Traceparent(digest, step, "00");
  }

  @Override
  public String toString() {
    return "00-" + trace + "-" + step + "-" + flags;
  }
}
