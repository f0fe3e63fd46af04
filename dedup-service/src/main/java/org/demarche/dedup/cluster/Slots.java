package org.demarche.dedup.cluster;

import java.util.Arrays;

/** Gives out numbers from 0, those that were given back first. Not thread-safe. */
final class Slots {

  private int[] free = new int[16];
  private int freed;
  private int count;

  int take() {
    return freed > 0 ? free[--freed] : count++;
  }

  void giveBack(int number) {
    if (freed == free.length) {
      free = Arrays.copyOf(free, 2 * freed);
    }
    free[freed++] = number;
  }
}
