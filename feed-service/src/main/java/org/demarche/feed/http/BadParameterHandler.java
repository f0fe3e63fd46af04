package org.demarche.feed.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.demarche.feed.filter.BadParameter;

/** A parameter that cannot be understood: 400 with its name. */
@Singleton
final class BadParameterHandler implements ExceptionHandler<BadParameter, HttpResponse<byte[]>> {

  @Override
  @SuppressWarnings("rawtypes") // as the framework declares it
  public HttpResponse<byte[]> handle(HttpRequest request, BadParameter bad) {
    return Problem.of(HttpStatus.BAD_REQUEST, bad.getMessage(), bad.parameter());
  }
}
