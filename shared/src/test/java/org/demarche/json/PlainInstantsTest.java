package org.demarche.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import org.demarche.record.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainInstantsTest {

  @Test
  void shouldReadAndWriteSecondsAndMillisecondsAsTheGeneralFormatterDoes() {
    Random random = new Random(5);
    long years = 9_000L * 366 * 86_400;
    for (int i = 0; i < 10_000; i++) {
      Instant instant = Instant.ofEpochSecond((long) (random.nextGaussian() * years) / 4);
      Instant later = instant.plusMillis(random.nextInt(1_000));
      assertThat(PlainInstants.text(instant)).isEqualTo(instant.toString());
      assertThat(PlainInstants.text(later)).isEqualTo(later.toString());
      if (PlainInstants.written(instant) != null) {
        assertThat(PlainInstants.read(PlainInstants.written(instant))).isEqualTo(instant);
        assertThat(PlainInstants.read(PlainInstants.written(later))).isEqualTo(later);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29T23:59:59Z",
        "2024-03-05T12:00:00.25Z",
        "2024-03-05T12:00:00.250Z",
        "2024-03-05T12:00:00.000Z",
        "2024-03-05T12:00:00.000001Z",
        "2024-03-05T14:00:00+02:00",
        "-0044-03-15T12:00:00Z",
        "2016-12-31T23:59:60Z",
        "+12024-03-05T12:00:00Z"
      })
  void shouldReadEveryFormAndWriteWhatWasMeant(String text) {
    Instant read = Json.read('"' + text + '"', Instant.class);

    assertThat(Json.read(Json.write(read), Instant.class)).isEqualTo(read);
    assertThat(Json.write(read)).isEqualTo('"' + read.toString() + '"');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29T12:00:00Z",
        "2024-03-05T25:00:00Z",
        "2024-03-05 12:00:00Z",
        "2024-03-05T12:00:00.25xZ"
      })
  void shouldRejectWhatIsNoTime(String text) {
    assertThatThrownBy(() -> Json.read('"' + text + '"', Instant.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text);
  }
}
