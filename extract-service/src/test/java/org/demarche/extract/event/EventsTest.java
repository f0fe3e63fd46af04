package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.record.Actor;
import org.demarche.record.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTest {

  private static List<String> printed(String body) {
    return Told.in(body).stream().map(EventsTest::printed).toList();
  }

  private static String printed(Event event) {
    return event.type()
        + " "
        + event.status()
        + " "
        + who(event.actors())
        + ">"
        + who(event.recipients());
  }

  /** "fly in" asks for troops and a place at once; a phrase alone cannot be both. */
  @Test
  void shouldReadOnWhereAPhraseFollowsTheParticleOfAVerbThatAsksForTwoThings() {
    assertThat(Told.in("The minister of Norway flew in a small plane to Peru."))
        .extracting(event -> event.trigger().lemma())
        .containsExactly("fly");
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
          France imposed sanctions on Belarus on Tuesday.              | SANCTION occurred FRA>BLR
          Egypt lifted its ban on imports from Sudan.                  | CONCEDE occurred EGY>SDN
          Kenya suspended military aid to Burundi.                     | SANCTION occurred KEN>BDI
          Syria withdrew its troops from Lebanon.                      | RETREAT occurred SYR>LBN
          Mali released two Danish pilots.                             | RETREAT occurred MLI>DNK
          Zambia massed tanks along its border with Angola.            | MOBILIZE occurred ZMB>AGO
          Turkey accused Greece of harbouring deserters.               | ACCUSE occurred TUR>GRC
          Bolivia accepted the demands of the miners.                  | CONCEDE occurred BOL>miners
          Thousands of workers marched against the government in Tunis. | PROTEST occurred workers>TUN
          """)
  void shouldReadVerbAndObjectTogether(String sentence, String event) {
    assertThat(printed(sentence)).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Norwegian prime minister met the president of Chile in Oslo. | CONSULT occurred NOR+CHL>
          Peru and Ecuador signed a treaty on fishing rights in Lima.      | SUPPORT occurred PER+ECU>
          South Korea and Japan began a joint military exercise.           | COOPERATE occurred KOR+JPN>
          The two Koreas held talks on Sunday.                             | CONSULT occurred PRK+KOR>
          The two Sudans signed an accord on their border.                 | SUPPORT occurred SDN+SSD>
          """)
  void shouldListEveryPartyOfWhatIsDoneTogether(String sentence, String event) {
    assertThat(printed(sentence)).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Greek foreign minister paid a visit to Cyprus.  | CONSULT occurred GRC>CYP
          Talks between India and Pakistan continued in Geneva. | CONSULT ongoing IND+PAK>
          The bombardment of Lebanon by Israel went on.       | ASSAULT ongoing ISR>LBN
          """)
  void shouldReadEventsThatAreNouns(String sentence, String event) {
    assertThat(printed(sentence)).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Japan will send tents and medicine to Nepal.            | AGREE planned JPN>NPL
          Algeria agreed to host talks with Morocco.              | AGREE occurred DZA>MAR
          Iran refused to release the British sailors.            | REJECT occurred IRN>GBR
          Ethiopia threatened to close its border with Eritrea.   | THREATEN occurred ETH>ERI
          Chad decided to expel the French ambassador.            | SANCTION planned TCD>FRA
          Vietnam warned that any attack would have consequences. | THREATEN occurred VNM>
          """)
  void shouldLetTheGoverningVerbDecide(String sentence, String event) {
    assertThat(printed(sentence)).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Spain is considering an embargo on Cuba.               | SANCTION hypothetical ESP>CUB
          Canada did not recognise the government of Honduras.   | SUPPORT denied CAN>HND
          Russia has been blockading Georgia since March.        | COERCE ongoing RUS>GEO
          The president of Peru will meet his Chilean counterpart in Lima next week. | AGREE planned PER+CHL>
          """)
  void shouldTellWhetherItHappened(String sentence, String event) {
    assertThat(printed(sentence)).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway and Sweden hand over forty ambulances to Kenya.           | AID occurred NOR+SWE>KEN
          Canada handed over more than two million dollars worth of equipment to Ghana. | AID occurred CAN>GHA
          German officials returned three statues to Nigeria.              | RETREAT occurred DEU>NGA
          The Finnish president called his Estonian colleague on Monday.   | CONSULT occurred FIN>EST
          The Israeli army launched air and artillery strikes on Lebanon.  | ASSAULT occurred ISR>LBN
          Two Turkish soldiers were killed by an explosive device.         | ASSAULT occurred >TUR
          Teachers in Georgia protested against a new law.                 | PROTEST occurred GEO>
          The Moroccan army deployed along the southern border.            | MOBILIZE occurred MAR>
          The rebels in Yemen fired a missile at a Danish ship.            | ASSAULT occurred YEM>DNK
          The European Union hit Belarus with new sanctions.               | SANCTION occurred EUR>BLR
          The Bolivian ministry stopped the work of Spanish aid groups.    | COERCE occurred BOL>ESP
          """)
  void shouldReadHowAgenciesPutIt(String sentence, String event) {
    assertThat(printed(sentence)).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Around three hundred Chadian fighters surrendered to Libya.      | RETREAT occurred TCD>LBY
          The Israeli army began raids in Syria in answer to a rocket attack on Haifa. | ASSAULT occurred ISR>SYR
          Norway announced a suspension of aid to Guatemala.               | SANCTION occurred NOR>GTM
          Peru eased the curfew that it had imposed on Chilean villages.   | CONCEDE occurred PER>CHL
          Ten Malian villagers were killed in an air strike by Chad.       | ASSAULT occurred TCD>MLI
          Sweden gave tents to families displaced by the floods in Kenya.  | AID occurred SWE>KEN
          The boat was stopped by a Danish frigate, freeing two Kenyan sailors. | RETREAT occurred DNK>KEN
          India and Pakistan agreed to a cease-fire.                       | AGREE occurred IND+PAK>
          The Russian and Indian navies began a joint military exercise.   | COOPERATE occurred RUS+IND>
          """)
  void shouldFindTheSidesWhereTheyStand(String sentence, String event) {
    assertThat(printed(sentence)).containsExactly(event);
  }

  @Test
  void shouldKnowWhomTheSidesMean() {
    String body = "Peru and Chile held talks in Lima. Both sides agreed to open the border. ";
    assertThat(printed(body + "The two countries signed a treaty."))
        .containsExactly(
            "CONSULT occurred PER+CHL>", "AGREE occurred PER+CHL>", "SUPPORT occurred PER+CHL>");
    assertThat(printed("The envoys for the talks between Peru and Chile held their third meeting."))
        .containsExactly("CONSULT occurred PER+CHL>");
  }

  @Test
  void shouldNotTellWhatARequestIsAboutAsAnEventBesideIt() {
    assertThat(printed("Bolivia asked the European Union for the delivery of aid."))
        .containsExactly("REQUEST occurred BOL>EUR");
    assertThat(printed("Chad demanded an apology from Libya."))
        .containsExactly("REQUEST occurred TCD>LBY");
  }

  @Test
  void shouldNotTakeWhoFoiledAnAttackForTheAttacker() {
    assertThat(printed("The Indian navy foiled an attack by Yemeni pirates on a Greek ship."))
        .containsExactly("ASSAULT denied YEM>GRC");
  }

  @Test
  void shouldReadASentenceThatIsANounAlone() {
    assertThat(Told.in("The siege of the port by the Norwegian navy.")).hasSize(1);
  }

  @Test
  void shouldTakePossessivePronounsForWhoIsMeant() {
    assertThat(printed("Belgium imposed sanctions on Belarus over its crackdown on the Poles."))
        .containsExactly("SANCTION occurred BEL>BLR", "COERCE occurred BLR>POL");
  }

  @Test
  void shouldTellWhatIsAskedForBesidesTheRequest() {
    assertThat(printed("China urged the United States to lift the embargo."))
        .containsExactly("REQUEST occurred CHN>USA", "CONCEDE hypothetical USA>");
    assertThat(printed("Portugal called for sanctions against Guinea."))
        .containsExactly("ACCUSE occurred PRT>GIN", "SANCTION hypothetical >GIN");
  }

  @Test
  void shouldSwapTheRolesOfWhoReceives() {
    assertThat(printed("Ukraine received weapons from Sweden."))
        .containsExactly("AID occurred SWE>UKR");
  }

  @Test
  void shouldTakeWhatSomebodySaidMustBeDoneAsADemand() {
    List<Event> events = Told.in("Poland said that Hungary must open its border.");
    assertThat(events).extracting(EventsTest::printed).containsExactly("REQUEST occurred POL>HUN");
    assertThat(events.get(0).claimedIn()).isNull();
    assertThat(events.get(0).statementId()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The man stabbed his neighbour after a quarrel over a fence.
          The ministry rejected the accusations of the newspaper.
          The police said that the storm killed nine people.
          The German chancellor declined to comment on the talks.
          The Lima Lions made a generous offer to the goalkeeper of the year.
          The German engineer demonstrated the pump in the ministry.
          The Greek palace insisted that the bridge was safe.
          She met a policeman and a photographer on the beach.
          Spain and Portugal were caught up in the heat wave of that summer.
          The shoppers returned to central Athens later that evening.
          The villagers told a news agency about the storm.
          The singer never agreed to have her photograph taken again.
          """)
  void shouldFindNoPoliticsWhereThereIsNone(String sentence) {
    assertThat(Told.in(sentence)).isEmpty();
  }

  @Test
  void shouldMakeOneEventOfEachDateOfAList() {
    assertThat(
            Told.in(
                "Brazil and Argentina signed the accords on 9 March 2001, 11 May 2002 and 2 July 2003."))
        .extracting(event -> event.when().from())
        .containsExactly(
            LocalDate.of(2001, 3, 9), LocalDate.of(2002, 5, 11), LocalDate.of(2003, 7, 2));
  }

  @Test
  void shouldNotTakeTheDayOfPublicationForTheDayOfTheEvent() {
    assertThat(Told.in("Kenya suspended military aid to Burundi.").get(0).when()).isNull();
  }

  @Test
  void shouldNameTheInstrumentAndThePlace() {
    Event signing = Told.in("Peru and Ecuador signed a treaty on fishing rights in Lima.").get(0);
    assertThat(signing.instrument()).startsWith("treaty on fishing rights");
    assertThat(signing.place().name()).isEqualTo("Lima");
    assertThat(signing.contexts()).contains("diplomatic");
  }

  @Test
  void shouldGiveTheSameIdsToTheSameText() {
    String body = "France imposed sanctions on Belarus. France imposed sanctions on Belarus.";
    assertThat(Told.in(body)).extracting(Event::id).doesNotHaveDuplicates();
    assertThat(Told.in(body))
        .extracting(Event::id)
        .isEqualTo(Told.in(body).stream().map(Event::id).toList());
  }
}
