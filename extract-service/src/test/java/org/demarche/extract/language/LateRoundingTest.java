package org.demarche.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LateRoundingTest {

  private final AtomicInteger rounded = new AtomicInteger();
  private final LateRounding rounding = new LateRounding(rounded::incrementAndGet, Runnable::run);

  @Test
  void shouldNotRoundForAFewSentences() {
    count(LateRounding.ENOUGH - 1);
    assertThat(rounded).hasValue(0);
  }

  @Test
  void shouldRoundOnceWhenEnoughIsRead() {
    count(LateRounding.ENOUGH);
    assertThat(rounded).hasValue(1);
    count(2 * LateRounding.ENOUGH);
    assertThat(rounded).hasValue(1);
  }

  private void count(int sentences) {
    for (int i = 0; i < sentences; i++) {
      rounding.count();
    }
  }
}
