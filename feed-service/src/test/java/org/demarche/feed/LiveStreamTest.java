package org.demarche.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Changes as they happen, on a stream that goes on where an earlier one ended. */
class LiveStreamTest extends WithRunningFeed {

  @Test
  void shouldTellChangesLiveAndThatARecordIsGone() throws Exception {
    feed.open();
    try (Sse stream = feed.stream("?q=ready")) {
      stream.awaitNames("position");
      feed.records()
          .put(Uniques.said("u1", 1, Uniques.live(Uniques.MONDAY, "Andes Wire"), "We are ready."));
      feed.records()
          .put(Uniques.said("u2", 1, Uniques.live(Uniques.MONDAY, "Andes Wire"), "We are late."));
      stream.awaitNames("position", "statement");
      assertThat(stream.received().get(1).data()).contains("We are ready.");
      feed.records().put(Uniques.said("u1", 2, Uniques.retracted(), "We are ready."));
      stream.awaitNames("position", "statement", "gone");
      assertThat(stream.received().get(2).data()).contains("\"id\":\"u1\"").contains("retracted");
    }
  }

  @Test
  void shouldGoOnWhereAnEarlierStreamEndedAlsoAfterARestart() throws Exception {
    feed.open();
    String last;
    try (Sse stream = feed.stream("")) {
      stream.awaitNames("position");
      feed.records()
          .put(Uniques.said("u1", 1, Uniques.live(Uniques.MONDAY, "Andes Wire"), "First."));
      stream.awaitNames("position", "statement");
      last = stream.received().get(1).id();
    }
    feed.records()
        .put(Uniques.said("u2", 1, Uniques.live(Uniques.MONDAY, "Andes Wire"), "Second."));
    feed.awaitItems("/v1/statements?q=second", "u2");
    feed.restart();
    try (Sse stream = feed.stream("", "Last-Event-ID", last)) {
      stream.awaitNames("position", "statement");
      assertThat(stream.received().get(1).data()).contains("Second.");
    }
    try (Sse stream =
        feed.stream("?lastEventId=" + feed.json("/v1/statements").get("position").asText())) {
      stream.awaitNames("position");
      feed.records()
          .put(Uniques.said("u3", 1, Uniques.live(Uniques.MONDAY, "Andes Wire"), "Third."));
      stream.awaitNames("position", "statement");
      assertThat(stream.received().get(1).data()).contains("Third.");
    }
  }

  @Test
  void shouldSayThatAPositionIsOfOtherTopics() throws Exception {
    feed.open();
    try (Sse stream = feed.stream("", "Last-Event-ID", "ffff-1.2.3")) {
      stream.awaitNames("reset");
    }
    assertThat(feed.get("/v1/stream?lastEventId=nonsense").body())
        .contains("\"parameter\":\"lastEventId\"");
  }

  @Test
  void shouldServeNoMoreStreamsThanSet() throws Exception {
    feed.open();
    try (Sse first = feed.stream("");
        Sse second = feed.stream("");
        Sse third = feed.stream("")) {
      first.awaitNames("position");
      second.awaitNames("position");
      third.awaitNames("position");
      HttpResponse<String> fourth = feed.get("/v1/stream");
      assertThat(fourth.statusCode()).isEqualTo(503);
      assertThat(fourth.body()).contains("DEMARCHE_FEED_STREAMS");
    }
    await()
        .untilAsserted(
            () -> assertThat(feed.get("/prometheus").body()).contains("demarche_feed_streams 0.0"));
  }
}
