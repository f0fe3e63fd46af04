package org.demarche.feed.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;

/** What a program needs to know to read the rest: the OpenAPI document and the JSON Schemas. */
@Controller("/v1")
class ContractController {

  @Get("/openapi.yaml")
  HttpResponse<byte[]> openApi() {
    return answer("feed/api", "openapi.yaml");
  }

  @Get("/schemas/{name}")
  HttpResponse<byte[]> schema(@PathVariable String name) {
    return answer("schema", name);
  }

  private static HttpResponse<byte[]> answer(String folder, String name) {
    return Resource.find(folder, name)
        .<HttpResponse<byte[]>>map(
            file -> HttpResponse.ok(file.bytes()).contentType(MediaType.of(file.contentType())))
        .orElseGet(
            () -> Problem.of(HttpStatus.NOT_FOUND, "there is no '" + name + "' here", "name"));
  }
}
