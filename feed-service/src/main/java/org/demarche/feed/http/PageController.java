package org.demarche.feed.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;

/**
 * The page for people. It loads nothing from elsewhere and runs no script but its own; what the
 * records say is text to it, and the policy holds should that ever fail.
 */
@Controller
class PageController {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";

  @Get("/")
  HttpResponse<byte[]> page() {
    return file("index.html");
  }

  @Get("/page/{name}")
  HttpResponse<byte[]> file(@PathVariable String name) {
    return Resource.find("feed/page", name)
        .<HttpResponse<byte[]>>map(PageController::answer)
        .orElseGet(() -> Problem.of(HttpStatus.NOT_FOUND, "the page has no file '" + name + "'"));
  }

  private static HttpResponse<byte[]> answer(Resource file) {
    return HttpResponse.ok(file.bytes())
        .contentType(MediaType.of(file.contentType()))
        .header("Content-Security-Policy", POLICY)
        .header("Referrer-Policy", "no-referrer")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }
}
