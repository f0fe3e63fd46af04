package org.demarche.extract.stream;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** What a rejected record carries beside the bytes as they were received. */
final class Rejection {

  static final String REASON = "demarche-reason";
  static final String TOPIC = "demarche-topic";
  static final String PARTITION = "demarche-partition";
  static final String OFFSET = "demarche-offset";

  /** What still fits on a topic of 8 MiB with its headers; larger values are left out. */
  private static final int MOST_BYTES = (8 << 20) - (1 << 16);

  private static final int LONGEST_REASON = 1000;

  private Rejection() {}

  static void describe(Headers headers, String reason, Optional<RecordMetadata> position) {
    put(headers, REASON, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
    position.ifPresent(
        at -> {
          put(headers, TOPIC, at.topic());
          put(headers, PARTITION, Integer.toString(at.partition()));
          put(headers, OFFSET, Long.toString(at.offset()));
        });
  }

  static byte[] bounded(byte[] value) {
    return value == null || value.length <= MOST_BYTES ? value : null;
  }

  private static void put(Headers headers, String name, String value) {
    headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
