package org.demarche.feed.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.feed.Uniques;
import org.demarche.record.Act;
import org.demarche.record.Event;
import org.demarche.record.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {

  private static final Facets SAID =
      Facets.of(
          Uniques.statement(
              "u1",
              1,
              Uniques.live("2024-05-01T10:00:00Z", "Andes Wire", "El Día"),
              Uniques.SOTO,
              Act.promise,
              "Perú will open its archives to every family."));
  private static final Facets DONE =
      Facets.of(
          Uniques.event(
              "u2",
              1,
              Uniques.live(null, "Fjord Post"),
              EventType.AGREE,
              Event.Status.planned,
              "Peru and Norway will sign the fisheries accord.",
              Uniques.PERU,
              Uniques.NORWAY));

  @ParameterizedTest
  @CsvSource({
    "speaker=soto, true",
    "speaker=Ana So, true",
    "speaker=person/ana-soto, true",
    "speaker=PER, true",
    "speaker=oto, false",
    "speaker=NOR, false",
    "speaker=NOR&speaker=PER, true",
    "country=per, true",
    "country=NOR, false",
    "type=promise, true",
    "type=deny&type=promise, true",
    "type=deny, false",
    "status=live, true",
    "status=retracted, false",
    "status=planned, false",
    "outlet=el dia, true",
    "outlet=Andes, true",
    "outlet=Fjord Post, false",
    "minOutlets=2, true",
    "minOutlets=3, false",
    "q=peru archiv, true",
    "q=families, false",
    "q=soto, true",
    "contested=true, false",
    "from=2024-05-01, true",
    "from=2024-05-02, false",
    "to=2024-05-01, true",
    "to=2024-04-30, false",
    "to=2024-05-01T10:00:00Z, true",
    "to=2024-05-01T09:59:59Z, false",
    "from=2024-05-01T12:00:00+02:00, true",
    "from=2024-05-01T12:00:01+02:00, false"
  })
  void shouldTellWhichStatementsAreWanted(String query, boolean wanted) {
    assertThat(filter(query).test(SAID)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "speaker=Peru, true",
    "speaker=Norway, false",
    "about=Norway, true",
    "about=NOR, true",
    "about=PER, false",
    "country=NOR, true",
    "type=AGREE, true",
    "type=agree, true",
    "status=planned, true",
    "status=occurred, false",
    "status=occurred&status=planned, true",
    "status=planned&status=retracted, false",
    "q=fisheries lima, true",
    "from=2024-05-02, true",
    "from=2024-05-03, false",
    "to=2024-05-01, false"
  })
  void shouldTellWhichEventsAreWanted(String query, boolean wanted) {
    assertThat(filter(query).test(DONE)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "country=Peru, country",
    "type=shout, type",
    "status=done, status",
    "minOutlets=many, minOutlets",
    "minOutlets=-1, minOutlets",
    "from=May, from",
    "to=2024-13-01, to",
    "from=2024-05-02&to=2024-05-01, to",
    "q=a&q=b, q",
    "contested=maybe, contested",
    "speeker=Soto, speeker"
  })
  void shouldNameTheParameterItCannotUnderstand(String query, String parameter) {
    assertThatThrownBy(() -> filter(query))
        .isInstanceOfSatisfying(
            BadParameter.class, e -> assertThat(e.parameter()).isEqualTo(parameter))
        .hasMessageStartingWith(parameter + " ");
  }

  @ParameterizedTest
  @CsvSource({
    "Şuşa's mayor, ' susa s mayor'",
    "  -- 3+3 , ' 3 3'",
    "Ελλάδα, ' ελλαδα'",
    "𝒟emarche, ' demarche'",
    "'...', ''"
  })
  void shouldTakeTextsForWordsWithoutCaseAccentsAndMarks(String text, String words) {
    assertThat(Words.of(text)).isEqualTo(words);
  }

  @Test
  void shouldTakeCommasForAlternatives() {
    assertThat(filter("type=deny,promise").types()).containsExactlyInAnyOrder("deny", "promise");
  }

  @Test
  void shouldRefuseAValueTooLongToBeMeant() {
    assertThatThrownBy(() -> filter("q=" + "x".repeat(501))).hasMessageContaining("500");
  }

  @Test
  void shouldNotLookForCodesInsideNames() {
    Filter per = filter("about=ONE");
    Party person = new Party("person/one", "NOR", Words.of("Someone One"));
    assertThat(per.about().stream().anyMatch(person::is)).isFalse();
  }

  @Test
  void shouldKnowThatARecordWithOneMoreReportPassesWhateverItPassedBefore() {
    Facets grown =
        Facets.of(
            Uniques.statement(
                "u1",
                2,
                Uniques.live("2024-05-01T10:00:00Z", "Andes Wire", "El Día", "Fjord Post"),
                Uniques.SOTO,
                Act.promise,
                "Perú will open its archives to every family."));
    assertThat(grown.includes(SAID)).isTrue();
    assertThat(SAID.includes(grown)).isFalse();
  }

  @Test
  void shouldKnowThatARecordOfAnotherSpeakerMayNotPassWhatItPassedBefore() {
    Facets corrected =
        Facets.of(
            Uniques.statement(
                "u1",
                2,
                Uniques.live("2024-05-01T10:00:00Z", "Andes Wire", "El Día"),
                Uniques.LUND,
                Act.promise,
                "Perú will open its archives to every family."));
    assertThat(corrected.includes(SAID)).isFalse();
  }

  private static Filter filter(String query) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : query.split("&")) {
      String[] parts = pair.split("=", 2);
      values.merge(
          parts[0],
          List.of(parts[1]),
          (first, second) -> Arrays.asList(first.get(0), second.get(0)));
    }
    return new Parameters(values, Set.of()).filter();
  }
}
