package org.demarche.dedup.cluster;

import java.util.List;

/** How much two sorted sets have in common. */
final class Sets {

  private Sets() {}

  /** What both tell by what each tells, on average (Dice); 0 when either is empty. */
  static double alike(int[] first, int[] second) {
    double both = Keys.weight(first) + Keys.weight(second);
    return both == 0 ? 0 : 2 * common(first, second) / both;
  }

  /** What both tell by what the shorter tells; 0 when either is empty. */
  static double contained(int[] first, int[] second) {
    double shorter = Math.min(Keys.weight(first), Keys.weight(second));
    return shorter == 0 ? 0 : common(first, second) / shorter;
  }

  private static double common(int[] first, int[] second) {
    double common = 0;
    for (int i = 0, j = 0; i < first.length && j < second.length; ) {
      int order = Integer.compareUnsigned(Words.stem(first[i]), Words.stem(second[j]));
      if (order == 0) {
        common += Math.min(Words.weight(first[i++]), Words.weight(second[j++]));
      } else if (order < 0) {
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
