package org.demarche.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class CloudEventsTest {

  private static final Instant TIME = Instant.parse("2024-05-01T10:00:00Z");
  private static final Topic<?, ?> STATEMENTS = new Topics("test.").statements();

  @Test
  void shouldNameTheChangeItsMakerAndItsKind() {
    Headers headers = headers(new RecordHeaders());
    assertThat(text(headers, "ce_specversion")).isEqualTo("1.0");
    assertThat(text(headers, "ce_id")).isEqualTo("s1:3");
    assertThat(text(headers, "ce_source")).isEqualTo("/extract-service");
    assertThat(text(headers, "ce_type")).isEqualTo("org.demarche.statement");
    assertThat(text(headers, "ce_time")).isEqualTo("2024-05-01T10:00:00Z");
    assertThat(text(headers, "content-type")).isEqualTo("application/json");
  }

  @Test
  void shouldGoOnWithTheTraceOfTheCauseAndDropItsOtherHeaders() {
    RecordHeaders cause = new RecordHeaders();
    cause.add("traceparent", bytes("00-" + "a".repeat(32) + "-" + "b".repeat(16) + "-01"));
    cause.add("ce_id", bytes("article:1"));
    Headers headers = headers(cause);
    assertThat(text(headers, "traceparent"))
        .matches("00-a{32}-[0-9a-f]{16}-01")
        .doesNotContain("b".repeat(16));
    assertThat(headers.headers("ce_id")).hasSize(1);
  }

  @Test
  void shouldBeginATraceWhereTheCauseHasNoneThatCanBeRead() {
    RecordHeaders cause = new RecordHeaders();
    cause.add("traceparent", bytes("garbage"));
    String begun = text(headers(cause), "traceparent");
    assertThat(begun)
        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00")
        .isEqualTo(text(headers(new RecordHeaders()), "traceparent"));
  }

  private static Headers headers(Headers cause) {
    return CloudEvents.of(STATEMENTS, "extract-service", "s1", 3, TIME, cause);
  }

  private static String text(Headers headers, String name) {
    return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
