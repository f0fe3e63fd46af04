package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.record.Actor;
import org.demarche.record.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which English puts an event and its parties, one made-up sentence each. */
class ConstructionsTest {

  private static String printed(Event event) {
    return event.type() + " " + who(event.actors()) + ">" + who(event.recipients());
  }

  private static String who(List<Actor> actors) {
    return actors.stream()
        .map(actor -> actor.country() == null ? actor.name() : actor.country())
        .collect(Collectors.joining("+"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Egyptian hackers attacked a Sudanese government website. | ASSAULT EGY>SDN
          Police in Chad arrested an alleged sharpshooter.         | COERCE TCD>an alleged sharpshooter
          The Philippine Congress approved a treaty with Japan.    | SUPPORT PHL+JPN>
          TUNIS A crowd attacked the French embassy on Monday.     | ASSAULT crowd>FRA
          Azerbaijan resumed the blockade of Artsakh.              | COERCE AZE>Nagorno-Karabakh
          """)
  void shouldTakeTheCountryOfAnActorFromItsOwnPhrase(String sentence, String event) {
    assertThat(Told.in(sentence)).extracting(ConstructionsTest::printed).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          An editor was arrested in Belarus.             | COERCE BLR>editor
          Two aid workers were expelled from Eritrea.    | SANCTION ERI>aid workers
          """)
  void shouldHoldAStateToBeTheOneWhoArrestsAndExpels(String sentence, String event) {
    assertThat(Told.in(sentence)).extracting(ConstructionsTest::printed).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The lifting of the embargo on Cuba by Norway surprised the shipowners. | CONCEDE NOR>CUB
          Kenya began the withdrawal of its troops from Somalia.                 | RETREAT KEN>SOM
          """)
  void shouldReadNounsThatAreMadeOfVerbs(String sentence, String event) {
    assertThat(Told.in(sentence)).extracting(ConstructionsTest::printed).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On 3 May Malian officials signed an agreement with Chad.                    | SUPPORT MLI+TCD>
          In May, the Malian foreign minister, Ava Soto, met the president of Chad.   | CONSULT MLI+TCD>
          India and its allies signed a treaty with Japan.                            | SUPPORT IND+its allies+JPN>
          Serbian forces were engaged in ethnic cleansing in Kosovo.                  | ASSAULT SRB>XKX
          The president of Chile signed a decree granting citizenship to Bolivian refugees. | CONCEDE CHL>BOL
          Morocco's government issued a statement urging Spain to return the ships.   | REQUEST MAR>ESP
          """)
  void shouldFindTheSubjectWhereTheParserLosesIt(String sentence, String event) {
    assertThat(Told.in(sentence)).extracting(ConstructionsTest::printed).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jordan sent two hundred policemen to Haiti.                                | AID JOR>HTI
          Ghana sent a company to Liberia, where it joins a peacekeeping mission.    | AID GHA>LBR
          Peru made available six boats to Ecuador.                                  | AID PER>ECU
          """)
  void shouldWeighEverythingThatStandsBesideTheVerb(String sentence, String event) {
    assertThat(Told.in(sentence)).extracting(ConstructionsTest::printed).containsExactly(event);
  }

  @Test
  void shouldKeepMainClausesApartThatOnlyASemicolonJoins() {
    assertThat(Told.in("Colombia arrested four Venezuelans; Caracas protested."))
        .extracting(ConstructionsTest::printed)
        .containsExactly("COERCE COL>VEN", "ACCUSE VEN>");
  }

  @Test
  void shouldNotLetTheVerbOfALaterClauseDecide() {
    assertThat(
            Told.in(
                "French jets struck Libyan tanks on Saturday, hours after the leaders agreed to"
                    + " close the port."))
        .extracting(ConstructionsTest::printed)
        .contains("ASSAULT FRA>LBY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Typhoon Ava lashed and attacked the Philippines.",
        "Kenyan police told reporters that the governor was safe.",
        "The treasurer pleaded guilty in a Peruvian court.",
        "The islands received two million tourists from Spain last year.",
        "A banker from Ghana shot himself in his office, police said."
      })
  void shouldFindNoPoliticsWhereThereIsNone(String sentence) {
    assertThat(Told.in(sentence)).isEmpty();
  }
}
