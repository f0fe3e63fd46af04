package org.demarche.ingest.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.time.Duration;
import org.demarche.record.ArticleProblem;
import org.demarche.record.Json;

/**
 * An error as RFC 9457 has it.
 *
 * @param field of the article that is at fault, or {@code null}
 */
record Problem(HttpStatus status, String detail, String field) {

  static final String TYPE = "application/problem+json";

  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  static Problem of(ArticleProblem problem) {
    HttpStatus status =
        switch (problem.kind()) {
          case invalid -> HttpStatus.UNPROCESSABLE_ENTITY;
          case tooLarge -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
          case unsupported -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        };
    return new Problem(status, problem.toString(), problem.field());
  }

  static Problem brokerAway(Throwable cause) {
    return new Problem(
        HttpStatus.SERVICE_UNAVAILABLE,
        "Kafka does not acknowledge: " + cause.getMessage() + "; nothing was taken, try again",
        null);
  }

  MutableHttpResponse<String> response() {
    MutableHttpResponse<String> response =
        HttpResponse.<String>status(status)
            .body(asJson().toString())
            .contentType(MediaType.of(TYPE));
    return status == HttpStatus.SERVICE_UNAVAILABLE
        ? response.header("Retry-After", Long.toString(RETRY_AFTER.toSeconds()))
        : response;
  }

  ObjectNode asJson() {
    ObjectNode json =
        Json.MAPPER
            .createObjectNode()
            .put("title", status.getReason())
            .put("status", status.getCode())
            .put("detail", detail);
    return field == null ? json : json.put("field", field);
  }
}
