package org.demarche.dedup.cluster;

import java.util.Arrays;

/** Short lists of numbers as arrays. */
final class Numbers {

  private Numbers() {}

  /** Where {@code number} is, -1 when nowhere. */
  static int find(int[] numbers, int number) {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == number) {
        return i;
      }
    }
    return -1;
  }

  static int[] inserted(int[] numbers, int at, int number) {
    int[] more = Arrays.copyOf(numbers, numbers.length + 1);
    System.arraycopy(numbers, at, more, at + 1, numbers.length - at);
    more[at] = number;
    return more;
  }

  static int[] without(int[] numbers, int at) {
    int[] fewer = Arrays.copyOf(numbers, numbers.length - 1);
    System.arraycopy(numbers, at + 1, fewer, at, fewer.length - at);
    return fewer;
  }
}
