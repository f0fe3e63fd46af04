package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.record.Actor;
import org.demarche.record.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At whom a deed is aimed when it is not said right beside the verb. */
class AimsTest {

  /** The first event of that kind, with those who do it and those to whom it is done. */
  private static String printed(String sentence, String type) {
    Event event =
        Told.in(sentence).stream()
            .filter(told -> told.type().name().equals(type))
            .findFirst()
            .orElseThrow();
    return event.actors().stream().map(AimsTest::who).toList()
        + " > "
        + event.recipients().stream().map(AimsTest::who).toList();
  }

  private static String who(Actor actor) {
    return actor.kind() == Actor.Kind.state ? actor.country() : actor.mention().text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru granted a licence requested by the miners.            | CONCEDE | [PER] > [the miners]
          The council rejected a plan put forward by Norway.         | REJECT  | [The council] > [NOR]
          The premier made an offer which the unions called a joke.  | AGREE   | [The premier] > [the unions]
          Chad accepted a formula for ending its row with Cameroon.  | AGREE   | [TCD] > [CMR]
          """)
  void shouldTakeWhoAskedOrJudgedForTheOneToWhomItIsGranted(
      String sentence, String type, String roles) {
    assertThat(printed(sentence, type)).isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway spent two million dollars to support Syrian refugees in Jordan. | AID | [NOR] > [Syrian refugees in Jordan]
          Money donated by Japan was raised to help the herders.                 | AID | [JPN] > [the herders]
          Sweden donated blankets intended for the refugees.                     | AID | [SWE] > [the refugees]
          Nepalese peacekeepers destined for Chad began deploying on Monday.     | AID | [Nepalese peacekeepers] > [TCD]
          """)
  void shouldTakeForWhomItIsMeantForTheOneWhoIsHelped(String sentence, String type, String roles) {
    assertThat(printed(sentence, type)).isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Soldiers broke up a rally of miners, detaining dozens.                    | COERCE  | [Soldiers] > [miners]
          Gendarmes surrounded the strikers and arrested nine.                      | COERCE  | [Gendarmes] > [the strikers]
          Norway imposed sanctions on the two generals, freezing their assets.      | COERCE  | [NOR] > [the two generals]
          The front staged a raid in which two guards died.                         | ASSAULT | [The front] > [two guards]
          The front launched an attack that left nine soldiers dead.                | ASSAULT | [The front] > [nine soldiers]
          """)
  void shouldTakeTheVictimsFromTheClauseBesideIt(String sentence, String type, String roles) {
    assertThat(printed(sentence, type)).isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya withdrew its soldiers from the northern valley.       | RETREAT | [KEN] > [the northern valley]
          The army ceased its attacks in two districts near the port. | RETREAT | [The army] > [two districts]
          Kenya withdrew its soldiers from a hilltop in Somalia.      | RETREAT | [KEN] > [SOM]
          """)
  void shouldNameThePlaceThatIsLeftWhereNobodyIsNamed(String sentence, String type, String roles) {
    assertThat(printed(sentence, type)).isEqualTo(roles);
  }
}
