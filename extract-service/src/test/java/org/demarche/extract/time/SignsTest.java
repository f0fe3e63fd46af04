package org.demarche.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on Tuesday.",
        "JANUARY came",
        "at midnight",
        "talks in 2014",
        "two hours",
        "an hour",
        "on the eve of the vote",
        "since the Fourth of July",
        "before Epiphany"
      })
  void shouldSeeWhereADateMayStand(String chars) {
    assertThat(Signs.areIn(chars)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ma",
        "The ninja came.",
        "The fallen were remembered.",
        "Hourglasses broke.",
        "the eve"
      })
  void shouldSeeWhereNoneCan(String chars) {
    assertThat(Signs.areIn(chars)).isFalse();
  }
}
