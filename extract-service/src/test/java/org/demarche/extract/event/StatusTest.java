package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what a sentence tells of happened, goes on, is to come, may come or is denied. */
class StatusTest {

  static List<String> printed(String body) {
    return Told.in(body).stream()
        .map(event -> event.trigger().text() + " " + event.status())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The embargo on Haiti, in force for two years, hurts the poor.          | embargo ongoing
          The siege of the town entered its eighth week.                         | siege ongoing
          Talks on the return of the refugees are under way in Tunis.            | Talks ongoing
          The truce remains in force.                                            | truce ongoing
          The port has been under blockade since March.                          | blockade ongoing
          The curfew, now in its second month, has emptied the cafes.            | curfew ongoing
          """)
  void shouldTakeForOngoingWhatLastsWithoutAVerbOfItsOwn(String sentence, String event) {
    assertThat(printed(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          There was no meeting between the two ministers.                        | meeting denied
          The summit with Norway never took place.                               | summit denied
          The visit of the Danish premier to Lima was called off.                | visit denied
          The ministry denied reports of secret talks with the rebels.           | talks denied
          No sanctions were imposed on the airline.                              | imposed denied
          At no point did Kenya threaten the governor of the port with arrest.   | threaten denied
          The hostages were not released.                                        | released denied
          """)
  void shouldTakeForDeniedWhatIsSaidNotToHaveBeen(String sentence, String event) {
    assertThat(printed(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lawmakers asked Canada to recall its ambassador from Chad.             | recall hypothetical
          Turkey wants Greece to withdraw its ships from the bay.                | withdraw hypothetical
          Peru wants to hold talks with Chile.                                   | talks hypothetical
          The bishops fear riots in the port.                                    | riots hypothetical
          Unless the pilots are freed, Italy will expel the Libyan ambassador.   | expel hypothetical
          Had the envoy stayed, Peru and Chile would have signed the accord.     | signed hypothetical
          Egypt is weighing an embargo on Sudan.                                 | embargo hypothetical
          """)
  void shouldTakeForHypotheticalWhatMayComeOrIsWishedFor(String sentence, String event) {
    assertThat(printed(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks between Chad and Niger are due to open in Tunis next week.       | Talks planned
          Leaders of Chad and Niger to meet in Tunis                             | meet planned
          A march on the ministry is planned for Saturday.                       | march planned
          New sanctions against Belarus will take effect on 1 July.              | sanctions planned
          The release of the Swedish sailors is expected within days.            | release planned
          """)
  void shouldTakeForPlannedWhatIsSetForLater(String sentence, String event) {
    assertThat(printed(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Swedish premier was to have met the king, but the storm kept her at home.   | met denied
          Kenya had been expected to condemn the raid, yet its envoy never spoke.         | condemn denied
          Neither Peru nor Chile has recognised the junta.                                | recognised denied
          The delegation from Haiti neither walked out nor expelled the envoy of Cuba.    | expelled denied
          It is untrue that Ghana rebuffed the envoys of Togo.                            | rebuffed denied
          Nothing came of the Swiss loan to Ghana.                                        | loan denied
          The teachers of Ghana suspended their planned march on parliament.              | march denied
          Latvia and Belarus no longer exchange data on smugglers.                        | exchange denied
          """)
  void shouldTakeForDeniedWhatDidNotComeAbout(String sentence, String event) {
    assertThat(printed(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway goes on recognising the exiled government of Burma.                      | recognising ongoing
          Algeria persists in refusing visas to the Moroccan envoys.                      | refusing ongoing
          The withdrawal of the British troops from Belize is running ahead of plan.      | withdrawal ongoing
          As the Indian blockade of the crossing enters its third week, fuel runs short.  | blockade ongoing
          Turkey has occupied the north of the island since 1974.                         | occupied ongoing
          Day after day Cuba repeats its demand for the return of the port.               | repeats ongoing
          """)
  void shouldTakeForOngoingWhatGoesOnByItsWordsOrItsTime(String sentence, String event) {
    assertThat(printed(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Manila would be wise to reject the Chinese loan, an editor argued.              | reject hypothetical
          Would Canada recall its ambassador from Chad, the senators asked.               | recall hypothetical
          Norway on the brink of recalling its envoys from Chad, diplomats say            | recalling hypothetical
          Togo refuses to rule out expelling the ambassador of Benin.                     | expelling hypothetical
          It is not known whether Spain will recognise the islands.                       | recognise hypothetical
          """)
  void shouldTakeForHypotheticalWhatIsOnlyJudgedOrAskedAbout(String sentence, String event) {
    assertThat(printed(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kosovo is going to apply for membership of the council.                         | apply planned
          Students in Dhaka have called a march on the Burmese embassy for tomorrow.      | called planned
          The emir of Qatar flies to Ankara on Thursday.                                  | flies planned
          Egypt and Sudan are signing the accord at Friday's summit in Lyon.               | signing planned
          """)
  void shouldTakeForPlannedWhatHasItsDayToCome(String sentence, String event) {
    assertThat(printed(sentence)).contains(event);
  }

  @Test
  void shouldNotGiveAnEventTheStatusOfAnother() {
    assertThat(printed("The two ministers will meet the king for talks on the siege of the town."))
        .noneMatch(event -> event.startsWith("talks"));
    assertThat(printed("The minister did not mention the siege of the town by the rebels."))
        .containsExactly("siege occurred");
  }
}
