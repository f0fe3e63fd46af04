package org.demarche.feed.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;

/** What became of an article: its Reading. */
@Controller("/v1/articles")
class ArticlesController {

  private final Served served;

  ArticlesController(Served served) {
    this.served = served;
  }

  @Get("/{id}")
  HttpResponse<byte[]> article(@PathVariable String id) {
    return served
        .readings()
        .find(id)
        .<HttpResponse<byte[]>>map(
            reading -> RecordsController.json(HttpStatus.OK, reading.toBytes()))
        .orElseGet(
            () ->
                Problem.of(
                    HttpStatus.NOT_FOUND,
                    "no article with the id '" + id + "' has been read yet",
                    "id"));
  }
}
