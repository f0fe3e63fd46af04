package org.demarche.feed.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import org.demarche.record.Json;

/**
 * Why a request was not answered, after RFC 9457.
 *
 * @param parameter which of the request's parameters is at fault, or {@code null}
 */
record Problem(String type, String title, int status, String detail, String parameter) {

  static MutableHttpResponse<byte[]> of(HttpStatus status, String detail) {
    return of(status, detail, null);
  }

  static MutableHttpResponse<byte[]> of(HttpStatus status, String detail, String parameter) {
    return HttpResponse.<byte[]>status(status)
        .body(bytes(status, detail, parameter))
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
  }

  static byte[] bytes(HttpStatus status, String detail, String parameter) {
    Problem problem =
        new Problem("about:blank", status.getReason(), status.getCode(), detail, parameter);
    return Json.write(problem).getBytes(StandardCharsets.UTF_8);
  }
}
