package org.demarche.dedup.cluster;

import java.util.Arrays;
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

  /** Both name something of a kind ({@link Words#NAME}, ...), but nothing of it in common. */
  static boolean differ(int[] first, int[] second, int kind) {
    return differ(of(first, kind), of(second, kind));
  }

  /** Both tell something, and nothing in common. */
  static boolean differ(int[] first, int[] second) {
    return first.length > 0 && second.length > 0 && common(first, second) == 0;
  }

  private static int[] of(int[] words, int kind) {
    return Arrays.stream(words).filter(word -> Words.kind(word) == kind).toArray();
  }

  /** Both have an element in common. */
  static boolean meet(int[] first, int[] second) {
    return Arrays.stream(first).anyMatch(one -> Arrays.stream(second).anyMatch(two -> one == two));
  }

  static int common(List<String> first, List<String> second) {
    return (int) first.stream().filter(second::contains).count();
  }
}
