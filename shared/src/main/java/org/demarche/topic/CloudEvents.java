package org.demarche.topic;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.demarche.json.PlainInstants;

/**
 * Headers of records that are derived here: CloudEvents 1.0 in Kafka's binary mode, and a W3C
 * {@code traceparent} that goes on with the trace of what caused the record. Built new each time,
 * because Kafka Streams would forward the input's. A pure function.
 */
public final class CloudEvents {

  private CloudEvents() {}

  /**
   * @param source the service that writes, such as {@code extract-service}
   * @param id of the record
   * @param revision of the record; with the id it names this change of it once and for all
   * @param time of the record that caused this one
   * @param cause the headers of the record that caused this one
   */
  public static Headers of(
      Topic<?, ?> topic, String source, String id, long revision, Instant time, Headers cause) {
    String change = id + ":" + revision;
    RecordHeaders headers = new RecordHeaders();
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", change);
    put(headers, "ce_source", "/" + source);
    put(headers, "ce_type", type(topic.valueType()));
    put(headers, "ce_time", PlainInstants.text(time));
    put(headers, "content-type", "application/json");
    put(headers, Traceparent.HEADER, Traceparent.of(cause, change).toString());
    return headers;
  }

  /** {@code org.demarche.statement} for {@code Statement}. */
  public static String type(Class<?> record) {
    String name = record.getSimpleName();
    return "org.demarche." + Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
