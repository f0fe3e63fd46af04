package org.demarche.ingest.http;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** What the server itself answers, such as 404, 413 and 415, in the same form as our own errors. */
@Singleton
@Primary
final class ProblemResponses implements ErrorResponseProcessor<String> {

  @Override
  public MutableHttpResponse<String> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    String detail =
        context.getErrors().stream()
            .map(error -> error.getMessage())
            .collect(Collectors.joining("; "));
    Problem problem =
        new Problem(response.status(), detail.isEmpty() ? response.reason() : detail, null);
    return response.body(problem.asJson().toString()).contentType(MediaType.of(Problem.TYPE));
  }
}
