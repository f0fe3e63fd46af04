package org.demarche.dedup.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenTest {

  private static final int KEYS = 10_000;

  private final Seen seen = new Seen(1 << 17);

  @Test
  void shouldHoldWhatWasAddedAndHardlyAnythingElse() {
    IntStream.range(0, KEYS).forEach(number -> seen.add(key(number)));

    assertThat(IntStream.range(0, KEYS)).allMatch(number -> seen.mayHold(key(number)));
    assertThat(IntStream.range(KEYS, 2 * KEYS).filter(number -> seen.mayHold(key(number))).count())
        .isLessThan(KEYS / 20);
  }

  private static byte[] key(int number) {
    return ByteBuffer.allocate(9).put((byte) 'b').putLong(number * 0x9e3779b97f4a7c15L).array();
  }
}
