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

  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

  /** The step {@code name} of the trace in {@code cause}, or of a new one. */
  static Traceparent of(Headers cause, String name) {
    Matcher parts = FORM.matcher(text(cause.lastHeader(HEADER)));
    return parts.matches()
        ? new Traceparent(parts.group(1), hex(name, 16), parts.group(3))
        : new Traceparent(hex(name, 32), hex(name, 16), "00");
  }

  @Override
  public String toString() {
    return "00-" + trace + "-" + step + "-" + flags;
  }

  private static String text(Header header) {
    return header == null || header.value() == null
        ? ""
        : new String(header.value(), StandardCharsets.US_ASCII);
  }

  private static String hex(String name, int digits) {
    return RecordId.digest(name, digits);
  }
}
