package org.demarche.extract.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundedTest {

  private static final int MANY = 200;
  private static final int FEW = 200;

  @Test
  void shouldNeverChooseAnotherLabelThanExactWeightsDoNorMisjudgeWhatItScores() {
    for (int labels : new int[] {3, 50, 79, 131}) {
      Random random = new Random(labels);
      List<float[]> weights = weights(labels, random);
      Rounded rounded = rounded(weights, labels);
      int sure = 0;
      for (int round = 0; round < 2_000; round++) {
        int[] chosen = random.ints(30, 0, MANY + FEW).toArray();
        int[] sums = sums(rounded, weights, chosen);
        int[] all = rounded.lanes().all();
        int best = rounded.best(sums, all);
        float[] scores = scores(weights, chosen);
        int exact = Labels.best(scores, scores.length);
        assertThat(rounded.most(sums, all)).isGreaterThanOrEqualTo(scores[exact]);
        if (best != Rounded.UNSURE) {
          assertThat(best).as("of %d labels", labels).isEqualTo(exact);
          assertThat(rounded.least(sums, all)).isLessThanOrEqualTo(scores[exact]);
          assertThat(rounded.most(sums, all) - rounded.least(sums, all)).isLessThan(0.1f);
          sure++;
        }
      }
      assertThat(sure).as("how often it is sure of %d labels", labels).isGreaterThan(100);
    }
  }

  @Test
  void shouldNotBeSureWhereTwoLabelsAreCloserThanItsError() {
    float[] row = {0.5f, 0.5f + Rounded.UNIT, 0};
    Rounding rounding = new Rounding(new float[0], new int[] {0}, names(3));
    int number = rounding.append(row);
    Rounded rounded = rounding.rounded();
    int[] sums = rounded.sums();
    rounded.add(new int[0], 0, new int[] {number}, 1, sums);
    assertThat(rounded.best(sums, rounded.lanes().all())).isEqualTo(Rounded.UNSURE);
  }

  @Test
  void shouldRefuseWeightsThatDoNotFit() {
    Rounding rounding = new Rounding(new float[0], new int[] {0}, names(3));
    rounding.append(new float[] {0, 2.5f, 0});
    assertThatThrownBy(rounding::rounded).hasMessage("weights may be up to 2.0, not 2.5");
  }

  /** Rows of which the first label's weights are the largest on the average. */
  private static List<float[]> weights(int labels, Random random) {
    List<float[]> weights = new ArrayList<>();
    for (int row = 0; row < MANY + FEW; row++) {
      float[] line = new float[labels];
      for (int i = 0; i < (row < MANY ? labels : 2); i++) {
        int label = row < MANY ? i : random.nextInt(labels);
        line[label] = (float) random.nextGaussian() / 20 + (label % 40 == 1 ? 0.06f : 0);
      }
      weights.add(line);
    }
    return weights;
  }

  private static Rounded rounded(List<float[]> weights, int labels) {
    float[] exact = new float[weights.size() * (2 + 2 * labels)];
    int[] places = new int[MANY + 1];
    int end = 0;
    for (int row = 0; row < weights.size(); row++) {
      places[Math.min(row, MANY)] = row <= MANY ? end : places[MANY];
      end = write(weights.get(row), exact, end);
    }
    return new Rounding(Arrays.copyOf(exact, end), places, names(labels)).rounded();
  }

  private static int write(float[] weights, float[] exact, int place) {
    int[] labels = labels(weights);
    exact[place] = Float.intBitsToFloat(labels.length);
    int weightsAt = place + 1 + (labels.length + 3) / 4;
    for (int i = 0; i < labels.length; i++) {
      int at = place + 1 + i / 4;
      int packed = Float.floatToRawIntBits(exact[at]) | (labels[i] << (8 * (i % 4)));
      exact[at] = Float.intBitsToFloat(packed);
      exact[weightsAt + i] = weights[labels[i]];
    }
    return weightsAt + labels.length;
  }

  private static int[] labels(float[] weights) {
    return IntStream.range(0, weights.length).filter(label -> weights[label] != 0).toArray();
  }

  private static List<String> names(int labels) {
    return IntStream.range(0, labels).mapToObj(label -> "label" + label).toList();
  }

  private static int[] sums(Rounded rounded, List<float[]> weights, int[] chosen) {
    int[] found = new int[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      found[i] = chosen[i] < MANY ? chosen[i] + 1 : MANY + 1 + few(weights, chosen[i]);
    }
    int[] sums = rounded.sums();
    rounded.add(found, found.length, new int[found.length], 0, sums);
    return sums;
  }

  /** How far behind the rows with many weights a row stands. */
  private static int few(List<float[]> weights, int row) {
    int place = 0;
    for (float[] before : weights.subList(MANY, row)) {
      int count = labels(before).length;
      place += 1 + (count + 3) / 4 + count;
    }
    return place;
  }

  private static float[] scores(List<float[]> weights, int[] chosen) {
    float[] scores = new float[weights.get(0).length];
    for (int row : chosen) {
      LinearModel.add(weights.get(row), scores);
    }
    return scores;
  }
}
