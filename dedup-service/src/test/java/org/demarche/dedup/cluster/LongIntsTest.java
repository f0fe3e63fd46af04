package org.demarche.dedup.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongIntsTest {

  private final LongInts numbers = new LongInts();

  @Test
  void shouldHoldWhatAMapHolds() {
    Map<Long, Integer> expected = new HashMap<>();
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      // few of the low bits differ, so that many look for one place
      long key = (long) random.nextInt(500) << 3 | random.nextInt(2);
      if (random.nextInt(5) < 3) {
        expected.put(key, i);
        numbers.put(key, i);
      } else {
        expected.remove(key);
        numbers.remove(key);
      }
    }
    for (long key = 0; key < 4_100; key++) {
      assertThat(numbers.get(key)).isEqualTo(expected.getOrDefault(key, LongInts.NONE));
    }
  }
}
