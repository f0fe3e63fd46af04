package org.demarche.dedup.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * The best common stretch of two texts, word by word (Smith and Waterman 1981, linear gaps): what
 * is the same, and what stands in one place of it in both but differs.
 *
 * @param matched weight of the words that are the same
 * @param words how many they are
 * @param span words of the first and of the second text that the stretch takes up
 * @param slots what differs inside it, in order
 */
record Alignment(double matched, int words, int span, List<Slot> slots) {

  private static final double MATCH = 0.5;
  private static final double GAP = -0.3;
  private static final double SUBSTITUTION = -0.5;

  /** A place where the texts differ; either side may be empty. */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Slot(int[] first, int[] second) {}

  static Alignment of(int[] first, int[] second) {
    double[][] best = scores(first, second);
    int endFirst = 0;
    int endSecond = 0;
    for (int i = 1; i <= first.length; i++) {
      for (int j = 1; j <= second.length; j++) {
        if (best[i][j] > best[endFirst][endSecond]) {
          endFirst = i;
          endSecond = j;
        }
      }
    }
    return traced(first, second, best, endFirst, endSecond);
  }

  private static double[][] scores(int[] first, int[] second) {
    double[][] best = new double[first.length + 1][second.length + 1];
    for (int i = 1; i <= first.length; i++) {
      for (int j = 1; j <= second.length; j++) {
        double step =
            Words.same(first[i - 1], second[j - 1])
                ? MATCH + Words.weight(first[i - 1])
                : SUBSTITUTION;
        best[i][j] =
            Math.max(
                0,
                Math.max(
                    best[i - 1][j - 1] + step, Math.max(best[i - 1][j], best[i][j - 1]) + GAP));
      }
    }
    return best;
  }

  private static Alignment traced(int[] first, int[] second, double[][] best, int i, int j) {
    double matched = 0;
    int words = 0;
    int endFirst = i;
    int endSecond = j;
    int gapFirst = i;
    int gapSecond = j;
    List<Slot> slots = new ArrayList<>();
    while (i > 0 && j > 0 && best[i][j] > 0) {
      if (Words.same(first[i - 1], second[j - 1])
          && best[i][j] == best[i - 1][j - 1] + MATCH + Words.weight(first[i - 1])) {
        addSlot(first, second, i, gapFirst, j, gapSecond, slots);
        matched += Math.min(Words.weight(first[i - 1]), Words.weight(second[j - 1]));
        words++;
        i--;
        j--;
        gapFirst = i;
        gapSecond = j;
      } else if (best[i][j] == best[i - 1][j - 1] + SUBSTITUTION) {
        i--;
        j--;
      } else if (best[i][j] == best[i - 1][j] + GAP) {
        i--;
      } else {
        j--;
      }
    }
    java.util.Collections.reverse(slots);
    return new Alignment(
        matched, words, Math.max(endFirst - gapFirst, endSecond - gapSecond), slots);
  }

  private static void addSlot(
      int[] first, int[] second, int i, int gapFirst, int j, int gapSecond, List<Slot> slots) {
    if (i < gapFirst || j < gapSecond) {
      slots.add(
          new Slot(
              java.util.Arrays.copyOfRange(first, i, gapFirst),
              java.util.Arrays.copyOfRange(second, j, gapSecond)));
    }
  }
}
