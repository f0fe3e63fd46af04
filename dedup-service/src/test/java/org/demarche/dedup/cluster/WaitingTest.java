package org.demarche.dedup.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WaitingTest {

  @Test
  void shouldHaveTheSmallestOfThoseThatWaitAtHand() {
    Waiting waiting = new Waiting();
    TreeSet<Long> expected = new TreeSet<>();
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      long node = random.nextInt(300) - 150L;
      boolean comes = i < 10_000 ? random.nextInt(3) > 0 : random.nextInt(3) == 0;
      if (comes && expected.add(node)) {
        waiting.add(7, node);
      } else if (!comes) {
        expected.remove(node);
        waiting.remove(7, node);
      }
      assertThat(waiting.first(7)).isEqualTo(expected.isEmpty() ? null : expected.first());
    }
    assertThat(expected).isNotEmpty();
  }

  @Test
  void shouldKeepBucketsApart() {
    Waiting waiting = new Waiting();
    waiting.add(1, 10);
    waiting.add(2, 5);
    waiting.remove(2, 10);

    assertThat(waiting.first(1)).isEqualTo(10);
    assertThat(waiting.first(2)).isEqualTo(5);
    assertThat(waiting.first(3)).isNull();
  }
}
