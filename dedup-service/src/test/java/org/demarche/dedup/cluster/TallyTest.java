package org.demarche.dedup.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import org.demarche.record.Source;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void shouldCountCopiesOfOneWireReportOnce() {
    List<Source> sources =
        List.of(
            report("a", "agency", sketch(0, 64)),
            report("b", "morning paper", sketch(0, 60)),
            report("c", "evening paper", sketch(0, 40)),
            report("d", "own reporter", sketch(0, 10)));
    assertThat(Tally.independent(sources)).isEqualTo(2);
    assertThat(Tally.outlets(sources)).isEqualTo(4);
  }

  @Test
  void shouldCountAnArticleThatSaysItTwiceOnce() {
    assertThat(Tally.independent(List.of(report("a", "agency", null), report("a", "agency", null))))
        .isEqualTo(1);
  }

  @Test
  void shouldTakeReportsWithoutASketchForIndependent() {
    assertThat(
            Tally.independent(
                List.of(report("a", "agency", null), report("b", "agency", "no base64!"))))
        .isEqualTo(2);
  }

  @Test
  void shouldCountUnknownOutletsAsOne() {
    assertThat(Tally.outlets(List.of(report("a", null, null), report("b", null, null))))
        .isEqualTo(1);
  }

  private static Source report(String article, String outlet, String sketch) {
    return new Source(article, 1L, outlet, null, null, null, sketch, "test");
  }

  /** Its first values are those of every other one, the rest its own. */
  private static String sketch(int from, int shared) {
    ByteBuffer values = ByteBuffer.allocate(128);
    for (int i = 0; i < 64; i++) {
      values.putShort((short) (i < shared ? from + i : 1000 * shared + i));
    }
    return Base64.getEncoder().encodeToString(values.array());
  }
}
