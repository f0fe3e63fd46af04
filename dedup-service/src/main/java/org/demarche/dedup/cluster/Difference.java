package org.demarche.dedup.cluster;

import java.util.Arrays;

/** What a difference within a common stretch means. */
final class Difference {

  private Difference() {}

  /** An odd number of negations or opposites: "will sign" against "will not sign". */
  static boolean turnsRound(Alignment shared) {
    int turns = 0;
    for (Alignment.Slot slot : shared.slots()) {
      turns += negations(slot.first()) - negations(slot.second());
      if (Opposites.areIn(slot)) {
        turns++;
      }
    }
    return turns % 2 != 0;
  }

  /** "50 soldiers" against "70 soldiers", "Armenia is ready" against "Azerbaijan is ready". */
  static boolean replacesNameOrNumber(Alignment shared) {
    return shared.slots().stream()
        .anyMatch(slot -> replaces(slot, Words.NUMBER) || replaces(slot, Words.NAME));
  }

  private static boolean replaces(Alignment.Slot slot, int kind) {
    return has(slot.first(), kind) && has(slot.second(), kind);
  }

  private static boolean has(int[] words, int kind) {
    return Arrays.stream(words).anyMatch(word -> Words.kind(word) == kind);
  }

  private static int negations(int[] words) {
    return (int) Arrays.stream(words).filter(word -> Words.kind(word) == Words.NEGATOR).count();
  }
}
