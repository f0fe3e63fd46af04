package org.demarche.dedup.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.dedup.cluster.Sample.MONDAY;
import static org.demarche.dedup.cluster.Sample.event;
import static org.demarche.dedup.cluster.Sample.statement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.demarche.record.Event;
import org.demarche.record.EventType;
import org.demarche.record.Statement;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueState.Status;
import org.demarche.record.UniqueStatement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

  private static final String TEXT =
      "The harbour of Sudora will be open to grain ships from every country";
  private static final LocalDate TUESDAY = LocalDate.parse("2024-03-05");

  private final World<Statement, UniqueStatement> world = World.ofStatements();
  private final World<Event, UniqueEvent> events = World.ofEvents();

  @AfterEach
  void shouldHold() {
    world.shouldHold();
    events.shouldHold();
  }

  @Test
  void shouldMakeOneRecordOfThirtyOutlets() {
    for (int outlet = 0; outlet < 30; outlet++) {
      tell("m" + outlet, TEXT);
    }
    assertThat(world.of("m0").state().mentionCount()).isEqualTo(30);
    assertThat(world.of("m0").state().mentions()).hasSize(30);
  }

  @Test
  void shouldListTheHundredEarliestButCountAll() {
    for (int report = 0; report < 120; report++) {
      String id = "m" + report;
      world.decide(id, statement(id, TEXT, null, "NLD", MONDAY.plus(Duration.ofMinutes(report))));
    }
    assertThat(world.of("m119").state().mentionCount()).isEqualTo(120);
    assertThat(world.of("m119").state().mentions())
        .hasSize(100)
        .first()
        .satisfies(row -> assertThat(row.id()).isEqualTo("m0"));
  }

  @Test
  void shouldKeepTheIdWhenATypoIsCorrected() {
    tell("a1", TEXT);
    tell("b1", TEXT);
    String unique = world.idOf("a1");
    tell("a2", TEXT.replace("country", "coutnry"));
    world.decide("a1", null);
    assertThat(world.idOf("a2")).isEqualTo(unique);
    assertThat(world.of("a2").state().mentionCount()).isEqualTo(2);
  }

  @Test
  void shouldKeepTheIdWhenAnEarlierReportComesLate() {
    tell("m1", TEXT);
    String unique = world.idOf("m1");
    world.decide(
        "m0", statement("m0", TEXT, "person/anna-berg", "NLD", MONDAY.minus(Duration.ofDays(10))));
    assertThat(world.idOf("m0")).isEqualTo(unique);
    assertThat(world.of("m0").state().firstPublishedAt())
        .isEqualTo(MONDAY.minus(Duration.ofDays(10)));
  }

  @Test
  void shouldDoNoHarmWhenADateLiesInTheYear2099() {
    tell("m1", TEXT);
    world.decide("m2", statement("m2", TEXT, null, null, Instant.parse("2099-01-01T00:00:00Z")));
    assertThat(world.idOf("m2")).isNotEqualTo(world.idOf("m1"));
    tell("m2", TEXT);
    assertThat(world.idOf("m2")).isEqualTo(world.idOf("m1"));
  }

  @Test
  void shouldRetractWhenTheLastMentionIsWithdrawnAndReviveWhenItReturns() {
    tell("m1", TEXT);
    String unique = world.idOf("m1");
    world.decide("m1", null);
    assertThat(world.stateOf(unique).status()).isEqualTo(Status.retracted);
    assertThat(world.uniques().get(unique).statement().text()).isEqualTo(TEXT);
    tell("m1", TEXT);
    assertThat(world.idOf("m1")).isEqualTo(unique);
    assertThat(world.stateOf(unique).status()).isEqualTo(Status.live);
  }

  @Test
  void shouldMergeIntoTheRecordOfTheSmallestMentionAndSplitAgain() {
    String first = "The harbour of Sudora will be open to grain ships";
    String second = "Our engineers repaired the lighthouse within nine weeks of patient labour";
    tell("m1", first);
    tell("m2", second);
    String survivor = world.idOf("m1");
    String loser = world.idOf("m2");
    tell("m3", first + ". " + second);
    assertThat(world.idOf("m2")).isEqualTo(survivor);
    assertThat(world.stateOf(loser).status()).isEqualTo(Status.merged);
    assertThat(world.stateOf(loser).mergedInto()).isEqualTo(survivor);
    world.decide("m3", null);
    assertThat(world.idOf("m1")).isEqualTo(survivor);
    assertThat(world.idOf("m2")).isNotEqualTo(survivor);
    assertThat(world.of("m2").state().splitFrom()).isEqualTo(survivor);
  }

  @Test
  void shouldLinkWhatDeniesEachOther() {
    tell("m1", "Our soldiers crossed the northern border near the old mill");
    world.decide(
        "m2",
        statement(
            "m2",
            "Our soldiers have not crossed the northern border near the old mill",
            "person/otto-lind",
            "SWE",
            MONDAY));
    assertThat(world.of("m1").state().contradicts()).containsExactly(world.idOf("m2"));
    assertThat(world.of("m2").state().contradicts()).containsExactly(world.idOf("m1"));
  }

  @Test
  void shouldKeepTwoDaysApart() {
    world.decide("m1", statement("m1", TEXT, "person/anna-berg", "NLD", MONDAY, TUESDAY));
    world.decide(
        "m2", statement("m2", TEXT, "person/anna-berg", "NLD", MONDAY, TUESDAY.plusDays(1)));
    assertThat(world.idOf("m1")).isNotEqualTo(world.idOf("m2"));
  }

  @Test
  void shouldLetTheMeetingFollowItsPlan() {
    String sentence = "The ministers of Norland and Sudora meet in Westhaven on the fishing treaty";
    events.decide(
        "e1",
        event("e1", EventType.CONSULT, "NLD", "SDR", Event.Status.planned, TUESDAY, sentence));
    events.decide(
        "e2",
        event("e2", EventType.CONSULT, "NLD", "SDR", Event.Status.occurred, TUESDAY, sentence));
    assertThat(events.of("e2").state().follows()).isEqualTo(events.idOf("e1"));
    assertThat(events.of("e1").state().follows()).isNull();
  }

  @Test
  void shouldCallContestedWhatSomeReportAndOthersDeny() {
    String sentence = "Sudora shelled the northern villages of Norland";
    events.decide(
        "e1",
        event("e1", EventType.ASSAULT, "SDR", "NLD", Event.Status.occurred, TUESDAY, sentence));
    assertThat(events.of("e1").state().contested()).isFalse();
    events.decide(
        "e2", event("e2", EventType.ASSAULT, "SDR", "NLD", Event.Status.denied, TUESDAY, sentence));
    assertThat(events.idOf("e2")).isEqualTo(events.idOf("e1"));
    assertThat(events.of("e1").state().contested()).isTrue();
  }

  @Test
  void shouldKeepFourSigningsOnFourDatesApart() {
    for (int day = 0; day < 4; day++) {
      String id = "e" + day;
      events.decide(
          id,
          event(
              id,
              EventType.SUPPORT,
              "NLD",
              "SDR",
              Event.Status.occurred,
              TUESDAY.plusDays(day),
              "Norland and Sudora signed four declarations"));
    }
    assertThat(events.partition()).hasSize(4);
  }

  @Test
  void shouldNoLongerJoinARetiredRecordButStillTakeMentionsBack() {
    tell("m1", TEXT);
    tell("m2", TEXT + " again");
    world.retire(29);
    tell("m3", TEXT + " today");
    assertThat(world.idOf("m3")).isEqualTo(world.idOf("m1"));
    world.retire(60);
    world.restart();
    tell("m4", TEXT + " at once");
    assertThat(world.idOf("m4")).isNotEqualTo(world.idOf("m1"));
    world.decide("m1", null);
    assertThat(world.of("m3").state().mentionCount()).isEqualTo(2);
  }

  private void tell(String id, String text) {
    world.decide(id, statement(id, text));
  }
}
