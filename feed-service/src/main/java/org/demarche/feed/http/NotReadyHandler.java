package org.demarche.feed.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Not all records are there yet: 503, and when to come back. */
@Singleton
final class NotReadyHandler implements ExceptionHandler<NotReady, HttpResponse<byte[]>> {

  private static final String SECONDS = "2";

  @Override
  @SuppressWarnings("rawtypes") // as the framework declares it
  public HttpResponse<byte[]> handle(HttpRequest request, NotReady notReady) {
    return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, notReady.getMessage())
        .header(HttpHeaders.RETRY_AFTER, SECONDS);
  }
}
