package org.demarche.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.demarche.record.Json;
import org.junit.jupiter.api.Test;

/** The page, the contract and the figures, for whoever asks. */
class ContractPagesTest extends WithRunningFeed {

  @Test
  void shouldServeThePageUnderAPolicyThatLetsNothingElseIn() throws Exception {
    HttpResponse<String> page = feed.get("/");
    assertThat(page.body()).contains("<title>Demarche</title>");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(feed.get("/page/main.js").headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/javascript");
    assertThat(feed.get("/page/..%2F..%2Flogback.xml").statusCode()).isEqualTo(404);
    assertThat(feed.get("/page/none.js").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldServeTheContractToPrograms() throws Exception {
    HttpResponse<String> schema = feed.get("/v1/schemas/unique-statement.json");
    assertThat(schema.headers().firstValue("Content-Type")).hasValue("application/schema+json");
    assertThat(Json.MAPPER.readTree(schema.body()).get("$schema").asText()).contains("2020-12");
    assertThat(feed.get("/v1/openapi.yaml").body()).startsWith("openapi: 3.1.0");
    assertThat(feed.get("/v1/schemas/none.json").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldMeasureWhatTheDashboardShows() throws Exception {
    String measured = feed.get("/prometheus").body();
    String dashboard = Files.readString(Path.of("../docs/grafana/demarche.json"));
    assertThat(Pattern.compile("demarche_feed_\\w+").matcher(dashboard).results())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(measured).contains("\n" + name.group()));
  }
}
