package org.demarche.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.record.Event;
import org.demarche.record.EventType;
import org.demarche.record.Json;
import org.demarche.record.Reading;
import org.junit.jupiter.api.Test;

/** Records as they are now, on request. */
class FeedServiceTest extends WithRunningFeed {

  @Test
  void shouldBeAliveButNotReadyWhileATopicIsMissing() throws Exception {
    assertThat(feed.get("/health/liveness").statusCode()).isEqualTo(200);
    await()
        .untilAsserted(
            () ->
                assertThat(feed.get("/health/readiness").body())
                    .contains("DOWN")
                    .contains("no topic")
                    .contains("statements.unique"));
    HttpResponse<String> early = feed.get("/v1/statements");
    assertThat(early.statusCode()).isEqualTo(503);
    assertThat(early.headers().firstValue("Retry-After")).isPresent();
    assertThat(feed.exitOfHealthCheck()).isEqualTo(1);
    feed.open();
    assertThat(feed.exitOfHealthCheck()).isZero();
    assertThat(feed.get("/health/readiness").statusCode()).isEqualTo(200);
    assertThat(feed.get("/v1/statements").statusCode()).isEqualTo(200);
  }

  @Test
  void shouldServeWhatWasThereBeforeItStartedAndWhatComesAfter() throws Exception {
    feed.open();
    feed.records()
        .put(Uniques.said("u1", 1, Uniques.live(Uniques.MONDAY, "Andes Wire"), "We are ready."));
    feed.restart();
    assertThat(feed.items("/v1/statements")).containsExactly("u1");
    feed.records()
        .put(Uniques.said("u2", 1, Uniques.live(Uniques.TUESDAY, "Andes Wire"), "We are not."));
    feed.awaitItems("/v1/statements", "u2", "u1");
    JsonNode first = feed.json("/v1/statements?limit=1");
    assertThat(first.at("/items/0/statement/text").asText()).isEqualTo("We are not.");
    assertThat(feed.items("/v1/statements?limit=1&cursor=" + first.get("next").asText()))
        .containsExactly("u1");
  }

  @Test
  void shouldFilterStatementsAndEvents() throws Exception {
    feed.open();
    feed.records()
        .put(Uniques.said("u1", 1, Uniques.live(Uniques.MONDAY, "Andes Wire"), "We are ready."));
    feed.records()
        .put(
            Uniques.event(
                "u2",
                1,
                Uniques.live(Uniques.MONDAY, "Andes Wire", "Fjord Post"),
                EventType.AGREE,
                Event.Status.planned,
                "Peru and Norway will sign.",
                Uniques.PERU,
                Uniques.NORWAY));
    feed.awaitItems("/v1/statements?speaker=soto&q=ready", "u1");
    feed.awaitItems("/v1/events?type=AGREE&status=planned&country=NOR&minOutlets=2", "u2");
    assertThat(feed.items("/v1/statements?speaker=lund")).isEmpty();
    assertThat(feed.items("/v1/events?status=occurred")).isEmpty();
  }

  @Test
  void shouldNameTheParameterThatIsWrong() throws Exception {
    feed.open();
    for (String query :
        List.of("minOutlets=x", "limit=0", "cursor=%21", "order=size", "colour=red")) {
      HttpResponse<String> answer = feed.get("/v1/statements?" + query);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(Json.MAPPER.readTree(answer.body()).get("parameter").asText())
          .isEqualTo(query.split("=")[0]);
    }
    assertThat(feed.get("/v1/stream?from=May").body()).contains("\"parameter\":\"from\"");
    assertThat(feed.get("/v1/nothing").headers().firstValue("Content-Type"))
        .hasValue("application/problem+json");
  }

  @Test
  void shouldFollowMergesAndSayWhatIsRetracted() throws Exception {
    feed.open();
    feed.records().put(Uniques.said("u1", 2, Uniques.mergedInto("u2"), "We are ready."));
    feed.records()
        .put(Uniques.said("u2", 2, Uniques.live(Uniques.MONDAY, "Andes Wire"), "We are ready."));
    feed.records().put(Uniques.said("u3", 2, Uniques.retracted(), "We were ready."));
    feed.awaitItems("/v1/statements", "u2");
    feed.awaitItems("/v1/statements?status=retracted", "u3");
    HttpResponse<String> merged = feed.get("/v1/statements/u1");
    assertThat(merged.statusCode()).isEqualTo(200);
    assertThat(merged.headers().firstValue("Content-Location")).hasValue("/v1/statements/u2");
    HttpResponse<String> retracted = feed.get("/v1/statements/u3");
    assertThat(retracted.statusCode()).isEqualTo(410);
    assertThat(retracted.body()).contains("We were ready.");
    assertThat(feed.get("/v1/statements/m-andes-wire0").body()).contains("\"id\":\"u2\"");
    assertThat(feed.get("/v1/statements/none").statusCode()).isEqualTo(404);
    feed.records().bury("u3");
    await()
        .untilAsserted(() -> assertThat(feed.get("/v1/statements/u3").statusCode()).isEqualTo(404));
  }

  @Test
  void shouldTellWhatBecameOfAnArticle() throws Exception {
    feed.open();
    assertThat(feed.get("/v1/articles/a1").statusCode()).isEqualTo(404);
    feed.records()
        .put(
            new Reading(
                "a1",
                null,
                Reading.Status.skipped,
                "not English",
                "es",
                null,
                null,
                null,
                List.of(),
                List.of(),
                "demarche/0.1.0"));
    await()
        .untilAsserted(
            () -> assertThat(feed.get("/v1/articles/a1").body()).contains("not English"));
  }

  @Test
  void shouldNeverServeWhatWasNotCommittedAndPassOverWhatMakesNoSense() throws Exception {
    feed.open();
    feed.records()
        .abort(Uniques.said("u1", 1, Uniques.live(Uniques.MONDAY, "Andes Wire"), "Never said."));
    feed.records().putBytes("u2", "not json".getBytes(StandardCharsets.UTF_8));
    feed.records().putBytes("u3", "{\"id\":\"u3\"}".getBytes(StandardCharsets.UTF_8));
    feed.records()
        .put(Uniques.said("u4", 1, Uniques.live(Uniques.MONDAY, "Andes Wire"), "We are ready."));
    feed.awaitItems("/v1/statements", "u4");
    assertThat(feed.get("/v1/statements/u1").statusCode()).isEqualTo(404);
    await()
        .untilAsserted(
            () ->
                assertThat(feed.get("/prometheus").body())
                    .contains("demarche_feed_unreadable_total 2"));
  }
}
