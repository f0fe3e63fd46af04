package org.demarche.feed.http;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** Gives the framework's own errors, such as an unknown path, the form of all problems. */
@Singleton
@Primary
final class Problems implements ErrorResponseProcessor<byte[]> {

  @Override
  public MutableHttpResponse<byte[]> processResponse(
      ErrorContext errors, MutableHttpResponse<?> response) {
    HttpStatus status = HttpStatus.valueOf(response.code());
    String detail =
        errors.getErrors().stream().map(Error::getMessage).collect(Collectors.joining("; "));
    String said = detail.isEmpty() ? errors.getRequest().getPath() : detail;
    return response
        .body(Problem.bytes(status, said, null))
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
  }
}
