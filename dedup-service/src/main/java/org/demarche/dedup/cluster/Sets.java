package org.demarche.dedup.cluster;

import java.util.List;

/** How much two sorted sets have in common. */
final class Sets {

  private Sets() {}

  /** Common members by the smaller set's size; 0 when either is empty. */
  static double shared(int[] first, int[] second) {
    int smaller = Math.min(first.length, second.length);
    return smaller == 0 ? 0 : (double) common(first, second) / smaller;
  }

  static int common(int[] first, int[] second) {
    int common = 0;
    for (int i = 0, j = 0; i < first.length && j < second.length; ) {
      if (first[i] == second[j]) {
        common++;
        i++;
        j++;
      } else if (first[i] < second[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  static int common(List<String> first, List<String> second) {
    return (int) first.stream().filter(second::contains).count();
  }
}
