package org.demarche.dedup.cluster;

import java.util.Arrays;

/**
 * Numbers of nodes by key. Most keys are met once, so a number alone is kept without a list. Not
 * thread-safe.
 */
final class Buckets {

  private static final int[] EMPTY = {};

  /** The number that is alone there, or {@code -1 -} the place of the list. */
  private final LongInts places = new LongInts();

  private final Slots slots = new Slots();
  private int[][] lists = new int[16][];

  /** In their order; not to be changed by who gets it. */
  int[] get(long key) {
    int place = places.get(key);
    if (place == LongInts.NONE) {
      return EMPTY;
    }
    return place >= 0 ? new int[] {place} : lists[-1 - place];
  }

  /** Keeps {@code numbers} as they are. */
  void put(long key, int[] numbers) {
    int place = places.get(key);
    boolean listed = place < 0 && place != LongInts.NONE;
    if (numbers.length > 1) {
      int list = listed ? -1 - place : newList();
      lists[list] = numbers;
      places.put(key, -1 - list);
      return;
    }
    if (listed) {
      release(-1 - place);
    }
    if (numbers.length == 1) {
      places.put(key, numbers[0]);
    } else {
      places.remove(key);
    }
  }

  private int newList() {
    int list = slots.take();
    if (list == lists.length) {
      lists = Arrays.copyOf(lists, list + list / 2);
    }
    return list;
  }

  private void release(int list) {
    lists[list] = null;
    slots.giveBack(list);
  }
}
