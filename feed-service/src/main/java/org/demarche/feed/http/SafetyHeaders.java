package org.demarche.feed.http;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Every answer is what its type says; texts from the web must not be taken for markup. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class SafetyHeaders {

  @ResponseFilter
  void protect(MutableHttpResponse<?> response) {
    response.header("X-Content-Type-Options", "nosniff");
  }
}
