package org.demarche.dedup.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.dedup.cluster.Sample.MONDAY;
import static org.demarche.dedup.cluster.Sample.event;
import static org.demarche.dedup.cluster.Sample.statement;

import java.time.LocalDate;
import org.demarche.record.Event;
import org.demarche.record.EventType;
import org.junit.jupiter.api.Test;

/** Pairs that show what a rule is for. */
class RulesTest {

  private static final LocalDate DAY = LocalDate.parse("2024-03-05");

  @Test
  void shouldKnowTwoTranslationsOfOneUtterance() {
    assertThat(
            areOne(
                "No one should believe that we shall hand back the soil our fathers died for",
                "Let nobody think we will return the land for which our fathers have died"))
        .isTrue();
  }

  @Test
  void shouldNotTakeTurnedRolesForATranslation() {
    assertThat(
            areOne(
                "Norland must pay Sudora for the damage to the old lighthouse",
                "Sudora must pay Norland for the damage to the old lighthouse"))
        .isFalse();
  }

  @Test
  void shouldKeepTwoUsesOfOneFormulaApart() {
    assertThat(
            areOne(
                "The ministry expressed its condolences over the mine disaster",
                "The ministry expressed its condolences over the bridge disaster"))
        .isFalse();
  }

  @Test
  void shouldKeepAnotherUnitApart() {
    assertThat(
            areOne(
                "The new lighthouse at Westhaven will be finished in two weeks, and not later",
                "The new lighthouse at Westhaven will be finished in two months, and not later"))
        .isFalse();
  }

  @Test
  void shouldReadNoDifferenceBeyondTheSentence() {
    assertThat(
            areOne(
                "Nobody told the fishermen. The northern pier will be rebuilt before winter",
                "The northern pier will be rebuilt before winter"))
        .isTrue();
  }

  @Test
  void shouldKeepOneOfBothApart() {
    assertThat(
            areOne(
                "Both sides are to blame for the fire in the old harbour of Westhaven",
                "One of the sides is to blame for the fire in the old harbour of Westhaven"))
        .isFalse();
  }

  @Test
  void shouldKeepMembersFromThoseWhoLeft() {
    assertThat(
            areOne(
                "The fishermen have joined the league of the northern ports",
                "The fishermen have quit the league of the northern ports"))
        .isFalse();
  }

  @Test
  void shouldReadAParticipleAsItsClause() {
    assertThat(
            areOne(
                "We have to agree with the fishermen coming in January",
                "We have to agree with the fishermen that will come in January"))
        .isTrue();
  }

  @Test
  void shouldKnowAFreeRetelling() {
    assertThat(
            areOne(
                "Westhaven will be the graveyard of the invaders, and every inhabitant shall repel them",
                "The aggressors will be driven off by each resident and find their graveyard in Westhaven"))
        .isTrue();
  }

  @Test
  void shouldKnowAPeopleByItsCountry() {
    assertThat(
            areOne(
                "The Greek fishermen have not asked for the old lighthouse",
                "Greece's fishermen have not asked for the old lighthouse"))
        .isTrue();
  }

  @Test
  void shouldCountAnArticleAgainstANumber() {
    assertThat(
            areOne(
                "Both bridges of Westhaven were blown up by the retreating fishermen",
                "Three bridges of Westhaven were blown up by the retreating fishermen"))
        .isFalse();
    assertThat(
            areOne(
                "Both bridges of Westhaven were blown up by the retreating fishermen",
                "The two bridges of Westhaven were blown up by the retreating fishermen"))
        .isTrue();
  }

  @Test
  void shouldFindAnotherNumberInAnotherPlace() {
    assertThat(
            areOne(
                "The mayor spoke of 70 trawlers under the flag of Westhaven",
                "The mayor spoke of trawlers under the flag of Westhaven, 90 of them"))
        .isFalse();
  }

  @Test
  void shouldKnowOnePersonInTwoTransliterations() {
    assertThat(Speakers.arePerhapsOne("person/vadim-khodyrin", "person/vadym-hodyrin")).isTrue();
    assertThat(Speakers.arePerhapsOne("person/nuri-jazairi", "person/nouri-jazairy")).isTrue();
    assertThat(Speakers.arePerhapsOne("person/ana-berg", "person/ana-berg-lind")).isTrue();
    assertThat(Speakers.arePerhapsOne("person/anna-berg", "person/anna-borg")).isFalse();
    assertThat(Speakers.arePerhapsOne("person/olga-petrova", "person/boris-petrov")).isFalse();
  }

  @Test
  void shouldKnowAPactByItsDayAndItsSigners() {
    assertThat(
            areOne(
                pact("a", "Norland and Sudora signed a fishing pact in Westhaven", DAY),
                pact("b", "The border dispute came three years after the two signed", DAY)))
        .isTrue();
  }

  @Test
  void shouldNotTakeTwoPactsOfTwoDaysForOne() {
    assertThat(
            areOne(
                pact("a", "Norland and Sudora signed a fishing pact in Westhaven", DAY),
                pact("b", "Norland and Sudora signed a fishing pact", DAY.plusDays(1))))
        .isFalse();
  }

  @Test
  void shouldKnowAHeadlineOfTheSameDay() {
    assertThat(
            areOne(
                accusation("a", "Norland condemns Sudora over a trawler forced into port"),
                accusation(
                    "b",
                    "Norland has condemned Sudora for the seizure of a trawler with nine fishermen,"
                        + " two of whom were taken to the hospital of Westhaven")))
        .isTrue();
  }

  private static boolean areOne(String first, String second) {
    return StatementRule.relate(
            StatementEvidence.of(statement("a", first, "person/anna-berg", "NLD", MONDAY)),
            StatementEvidence.of(statement("b", second, "person/anna-berg", "NLD", MONDAY)))
        .isSame();
  }

  private static boolean areOne(Event first, Event second) {
    return EventRule.relate(EventEvidence.of(first), EventEvidence.of(second)).isSame();
  }

  private static Event accusation(String id, String sentence) {
    return event(id, EventType.ACCUSE, "NLD", "SDR", Event.Status.occurred, null, sentence);
  }

  private static Event pact(String id, String sentence, LocalDate day) {
    return event(id, EventType.SUPPORT, "NLD", "SDR", Event.Status.occurred, day, sentence);
  }
}
