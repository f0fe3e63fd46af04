package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.record.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is given, moved, opened, lifted and signed between states, one sentence for each class. */
class DealingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Australia gifted Fiji fourteen armoured vehicles.                                 | AID occurred
          Oman deposited two billion dollars in the central bank of Chad.                   | AID occurred
          Cuba dispatched a brigade of doctors to Chad after the floods.                    | AID occurred
          Bales of Kenyan clothing were shipped to Somalia.                                 | AID occurred
          Algerian medicine arrived in Chad on Sunday.                                      | AID occurred
          Qatar paid the salaries of teachers in Gaza.                                      | AID occurred
          The garrison retreated from the Chadian pass.                                     | RETREAT occurred
          Chad closed its air base in Niger.                                                | RETREAT occurred
          Syria unblocked access to foreign websites.                                       | RETREAT occurred
          Peru took Chile off its list of tax havens.                                       | CONCEDE occurred
          Peru's cabinet shelved the pension reform after a week of marches.                | CONCEDE occurred
          Algeria joined the convention on the sea.                                         | SUPPORT occurred
          Oman upgraded its legation in Fiji.                                               | SUPPORT occurred
          Ghana and Togo pooled their cocoa crops.                                          | COOPERATE occurred
          Estonia connected its grid with Finland's.                                        | COOPERATE occurred
          A freight train from Kazakhstan arrived in Iran.                                  | COOPERATE occurred
          Iraq and Jordan could build a joint power line across the desert.                 | COOPERATE hypothetical
          The bloc gave Niger's junta a week to leave the palace.                           | THREATEN occurred
          Rioters torched the parliament in Nairobi.                                        | PROTEST occurred
          Serbian students formed a human chain around the ministry.                        | PROTEST occurred
          Riot police fanned out across Harare.                                             | MOBILIZE occurred
          Hackers crippled the portal of the Albanian treasury.                             | COERCE occurred
          Chinese and Indian soldiers brawled in the pass.                                  | ASSAULT occurred
          Oman agreed on Monday to lend Chad two boats.                                     | AGREE occurred
          """)
  void shouldKnowWhatIsDoneWithAThing(String sentence, String event) {
    assertThat(told(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The curfew in the port was lifted after three weeks.                              | CONCEDE occurred
          Fighting broke out between the clans near the port.                               | ASSAULT occurred
          The union has not ruled out a strike in the mines of Peru.                        | PROTEST hypothetical
          A ban on Fijian timber in Tonga is under discussion.                              | SANCTION hypothetical
          A state of emergency was declared in the delta.                                   | COERCE occurred
          The accord will be signed in the capital on Friday.                               | AGREE planned
          The last soldiers were withdrawn from the islands in May.                         | RETREAT occurred
          """)
  void shouldTellWhatOnlyStatesDoThoughNobodyIsNamed(String sentence, String event) {
    assertThat(told(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The expulsion of two Peruvian monks drew a protest.                               | SANCTION occurred
          The murder of a Chadian poet shocked the country.                                 | ASSAULT occurred
          Kenya's complaint about the canal was delivered on Monday.                        | ACCUSE occurred
          A truce in Chad is within reach, the mediator said.                               | RETREAT hypothetical
          """)
  void shouldTakeForDoneWhatASentenceIsAbout(String sentence, String event) {
    assertThat(told(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The singer was admitted to the clinic.
          The ban on the striker was lifted.
          The couple opened a bakery at Namanga.
          """)
  void shouldLeaveOutWhatAnybodyDoes(String sentence) {
    assertThat(told(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thai and Cambodian engineers cleared mines side by side.                          | THA KHM
          Engineers from Fiji and Tonga trained together.                                   | FJI TON
          """)
  void shouldHaveBothStatesOfAPeopleOfTwo(String sentence, String states) {
    assertThat(Told.in(sentence))
        .first()
        .satisfies(
            event ->
                assertThat(event.actors())
                    .extracting(Actor::country)
                    .containsExactly(states.split(" ")));
  }

  private static Iterable<String> told(String sentence) {
    return Told.in(sentence).stream().map(event -> event.type() + " " + event.status()).toList();
  }
}
