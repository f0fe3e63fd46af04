package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statuses that hang on how newspapers report a thing, one sentence for each rule. */
class ReportedStatusTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya's promised loan to Chad has yet to materialise.                                | loan denied
          Talks between Oman and the rebels, scheduled for Monday, did not take place.         | Talks denied
          The Danish premier had been due to meet the Polish king but stayed at home.          | meet denied
          The Peruvian government has not kept its promise to free the bishop.                 | free denied
          Reports of Chadian soldiers crossing the border are false, the palace said.          | crossing denied
          Reports that Peru had asked Chile for money were dismissed by the treasurer.         | asked denied
          Oman dismissed reports of a secret meeting with Israeli envoys.                      | meeting denied
          The talks ended without any agreement between Kenya and Chad.                        | agreement denied
          Norway denied having seized the trawler.                                             | seized denied
          The airlift to Chad never got off the ground.                                        | airlift denied
          """)
  void shouldTakeForDeniedWhatWasExpectedAndDidNotCome(String sentence, String event) {
    assertThat(StatusTest.printed(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The curbs on Kurdish papers are gradually being eased by Syria.                      | eased ongoing
          Ships are being boarded and seized by the Omani navy.                                | seized ongoing
          Amid joint patrols by the Kenyan and Somali navies, smuggling has fallen.            | patrols ongoing
          The airlift of grain to Chad, now in its second month, is costing a fortune.         | airlift ongoing
          Croatia's criticism of Slovenia shows no sign of abating.                            | criticism ongoing
          Fighting between the army and the rebels is raging in the north of Chad.             | Fighting ongoing
          Two French reporters are languishing in a jail in Chad.                              | languishing ongoing
          """)
  void shouldTakeForOngoingWhatIsBeingDoneOrHasNoEnd(String sentence, String event) {
    assertThat(StatusTest.printed(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Canada is on course to veto the Malaysian resolution.                                | veto planned
          Togo is poised to recall its ambassador from Benin.                                  | recall planned
          Fiji and Tonga announced a summit, to be hosted by the king of Tonga in May.         | hosted planned
          A Soviet division has orders to roll across the Polish border.                       | roll planned
          The embargo on Chad takes effect in May.                                             | embargo planned
          Nine Vietnamese fishermen would be freed on Friday, the guards said.                 | freed planned
          Fears are growing of a Chadian incursion into Niger.                                 | incursion hypothetical
          Ireland is thinking of recalling its ambassador from Chad.                           | recalling hypothetical
          Manila has not ruled out expelling the Chinese consul.                               | expelling hypothetical
          An assault on the Syrian port would be a disaster, the bishop said.                  | assault hypothetical
          """)
  void shouldTakeForOpenWhatIsToComeOrFeared(String sentence, String event) {
    assertThat(StatusTest.printed(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The schoolmaster, cut down by Peruvian rebels at his desk, had taught them to read.  | cut occurred
          The Egyptian police rounded up 30 members of the front.                              | rounded occurred
          Prices fell, two days after drivers had brought Lima to a standstill.                | brought occurred
          """)
  void shouldFindWhoDidItWhereTheParserMistakesTheSentence(String sentence, String event) {
    assertThat(StatusTest.printed(sentence)).contains(event);
  }
}
