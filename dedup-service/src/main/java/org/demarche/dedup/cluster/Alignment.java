package org.demarche.dedup.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The best common stretch of two texts, word by word (Smith and Waterman 1981, linear gaps): what
 * is the same, and what stands in one place of it in both but differs.
 *
 * @param matched weight of the words that are the same
 * @param slots what differs inside the stretch, in order
 * @param before what comes before it in its sentence
 * @param after what comes after it in its sentence
 */
record Alignment(double matched, List<Slot> slots, Slot before, Slot after) {

  private static final int MATCH = 50;
  private static final int GAP = -30;
  private static final int SUBSTITUTION = -50;

  /** A place where the texts differ; either side may be empty. */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Slot(int[] first, int[] second) {}

  /** Every place where the texts differ, what comes before and after the stretch included. */
  List<Slot> all() {
    List<Slot> all = new ArrayList<>(slots);
    all.add(before);
    all.add(after);
    return all;
  }

  static Alignment of(int[] first, int[] second) {
    int[][] best = new int[first.length + 1][second.length + 1];
    int highest = 0;
    int endFirst = 0;
    int endSecond = 0;
    for (int i = 1; i <= first.length; i++) {
      int reached = score(first[i - 1], second, best[i - 1], best[i]);
      if (best[i][reached] > highest) {
        highest = best[i][reached];
        endFirst = i;
        endSecond = reached;
      }
    }
    return traced(first, second, best, endFirst, endSecond);
  }

  /** Fills the row of a word; returns the first place of what is highest in it. */
  private static int score(int word, int[] second, int[] above, int[] row) {
    int match = match(word);
    int highest = 0;
    for (int j = 1; j <= second.length; j++) {
      int step = Words.same(word, second[j - 1]) ? match : SUBSTITUTION;
      int score = Math.max(0, Math.max(above[j - 1] + step, Math.max(above[j], row[j - 1]) + GAP));
      row[j] = score;
      if (score > row[highest]) {
        highest = j;
      }
    }
    return highest;
  }

  private static Alignment traced(int[] first, int[] second, int[][] best, int i, int j) {
    double matched = 0;
    int endFirst = i;
    int endSecond = j;
    int gapFirst = i;
    int gapSecond = j;
    List<Slot> slots = new ArrayList<>();
    while (i > 0 && j > 0 && best[i][j] > 0) {
      if (Words.same(first[i - 1], second[j - 1])
          && best[i][j] == best[i - 1][j - 1] + match(first[i - 1])) {
        addSlot(first, second, i, gapFirst, j, gapSecond, slots);
        matched += Math.min(Words.weight(first[i - 1]), Words.weight(second[j - 1]));
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
    Collections.reverse(slots);
    return new Alignment(
        matched,
        slots,
        slot(first, begin(first, gapFirst), gapFirst, second, begin(second, gapSecond), gapSecond),
        slot(first, endFirst, end(first, endFirst), second, endSecond, end(second, endSecond)));
  }

  /** Where the sentence begins in which the stretch begins. */
  private static int begin(int[] words, int stretch) {
    int begin = stretch;
    while (begin > 0 && !Words.beginsSentence(words[begin])) {
      begin--;
    }
    return begin;
  }

  /** Where the sentence ends in which the stretch ends. */
  private static int end(int[] words, int stretch) {
    int end = stretch;
    while (end < words.length && !Words.beginsSentence(words[end])) {
      end++;
    }
    return end;
  }

  private static Slot slot(int[] first, int i, int endFirst, int[] second, int j, int endSecond) {
    return new Slot(
        Arrays.copyOfRange(first, i, endFirst), Arrays.copyOfRange(second, j, endSecond));
  }

  private static int match(int word) {
    return MATCH + (int) (100 * Words.weight(word));
  }

  private static void addSlot(
      int[] first, int[] second, int i, int gapFirst, int j, int gapSecond, List<Slot> slots) {
    if (i < gapFirst || j < gapSecond) {
      slots.add(slot(first, i, gapFirst, second, j, gapSecond));
    }
  }
}
