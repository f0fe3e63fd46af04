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
          The premier made an offer which analysts called a joke.    | AGREE   | [The premier] > []
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Students marched through Oslo demanding the resignation of the governor.      | PROTEST | [Students] > [the governor]
          Inmates rioted at a jail in Kenya, joining students in demanding bread from Chad. | PROTEST | [Inmates] > [TCD]
          Miners struck for a day, calling on the company to raise their pay.           | PROTEST | [Miners] > [the company]
          Students marched through the streets of Oslo.                                 | PROTEST | [Students] > [NOR]
          """)
  void shouldAimAProtestAtThoseOfWhomItDemandsSomething(
      String sentence, String type, String roles) {
    assertThat(printed(sentence, type)).isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The king told the miners that the army would attack them.         | THREATEN | [the army] > [the miners]
          Kenya demanded that its fishermen be freed by the rebels.         | REQUEST | [KEN] > [the rebels]
          The guild demanded that the mine be taken away from its owners.   | REQUEST | [The guild] > [its owners]
          Somalia refused the Kenyan government to extend the mandate.      | REJECT  | [SOM] > [the Kenyan government]
          The premier promised the miners to reopen the pits.               | AGREE   | [The premier] > [the miners]
          The king ordered two editors arrested.                            | COERCE  | [The king] > [two editors]
          Two bankers were placed under investigation in Chad.              | ACCUSE  | [TCD] > [Two bankers]
          The president opened an investigation into the minister.          | ACCUSE  | [The president] > [the minister]
          Norway arrested nine ex-members of the union.                     | COERCE  | [NOR] > [nine ex-members of the union]
          """)
  void shouldAddressWhoeverIsToActOrToSuffer(String sentence, String type, String roles) {
    assertThat(printed(sentence, type)).isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bomb attack on a bus carrying Kenyan pilgrims killed nine Chadian soldiers. | ASSAULT | [] > [nine Chadian soldiers]
          Students demonstrated in front of the Kenyan embassy in Oslo.             | PROTEST | [Students] > [the Kenyan embassy in Oslo]
          Norwegian-led forces bombed the Malian town of Kidal.                     | ASSAULT | [Norwegian-led forces] > [the Malian town of Kidal]
          Norway accused Chadian diplomats of bribing its judges.                   | ACCUSE  | [NOR] > [Chadian diplomats]
          The EU mission accused the rebels of shelling the port.                   | ACCUSE  | [The EU mission] > [the rebels]
          Kenyan police imposed a curfew in parts of Mombasa.                       | COERCE  | [Kenyan police] > [Mombasa]
          Italy returned 12 skulls that date back to A.D. 640 to Peru on Monday.    | RETREAT | [ITA] > [PER]
          The king yielded at last to the miners.                                   | CONCEDE | [The king] > [the miners]
          The rebels rejected an invitation to a meeting next week of the clans.    | REJECT  | [The rebels] > [the clans]
          Norway accused Peru after the country had expelled six Chadian diplomats. | SANCTION | [PER] > [six Chadian diplomats]
          Norway agreed to keep its peacekeeping mission in the troubled Somali province. | AGREE | [NOR] > [the troubled Somali province]
          A Kenyan airport refused to allow an Ethiopian plane to land.             | REJECT  | [A Kenyan airport] > [an Ethiopian plane]
          Norwegian ministers agreed to extend their mission in Kosovo.             | AGREE   | [Norwegian ministers] > [XKX]
          """)
  void shouldNotStopAtWhatIsNoParty(String sentence, String type, String roles) {
    assertThat(printed(sentence, type)).isEqualTo(roles);
  }
}
