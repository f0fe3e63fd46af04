package org.demarche.ingest.http;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.IOException;
import java.io.InputStream;

/** What a program needs to know to hand in articles: the OpenAPI document. */
@Controller("/v1/openapi.yaml")
final class ContractController {

  @Get
  @Produces("application/yaml")
  byte[] openApi() throws IOException {
    try (InputStream document =
        getClass().getResourceAsStream("/org/demarche/ingest/api/openapi.yaml")) {
      return document.readAllBytes();
    }
  }
}
