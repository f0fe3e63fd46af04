package org.demarche.dedup.cluster;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The nodes that are in the index, each with its digest and outline, and whether it has been
 * linked. A node has a number while it is here, which takes half the room of its id. Not
 * thread-safe.
 */
final class Candidates {

  static final int NONE = LongInts.NONE;

  private static final int WIDTH = 3;

  private final LongInts numbers = new LongInts();
  private final Slots slots = new Slots();
  private long[] flat = new long[WIDTH * 16];
  private byte[] keys = new byte[16];
  private int[][] outlines = new int[16][];
  private final BitSet linked = new BitSet();

  /** {@link #NONE} of a node that is not here. */
  int number(long node) {
    return numbers.get(node);
  }

  long node(int number) {
    return flat[number * WIDTH];
  }

  Digest digest(int number) {
    return new Digest(flat[number * WIDTH + 1], flat[number * WIDTH + 2]);
  }

  /** As {@link Digest#keys}; those of all are near each other in memory. */
  int keys(int number) {
    return keys[number] & 0xff;
  }

  int[] outline(int number) {
    return outlines[number];
  }

  /** It has never had a link since it came. */
  boolean isAlone(long node) {
    int number = number(node);
    return number != NONE && !linked.get(number);
  }

  void link(long node) {
    linked.set(number(node));
  }

  /** Gives a number to a node that has none. */
  int add(long node, Digest digest, int[] outline) {
    int number = slots.take();
    if (number * WIDTH == flat.length) {
      flat = Arrays.copyOf(flat, WIDTH * (number + number / 2));
      keys = Arrays.copyOf(keys, number + number / 2);
      outlines = Arrays.copyOf(outlines, number + number / 2);
    }
    keys[number] = (byte) digest.keys();
    outlines[number] = outline;
    linked.clear(number);
    flat[number * WIDTH] = node;
    flat[number * WIDTH + 1] = digest.words();
    flat[number * WIDTH + 2] = digest.rest();
    numbers.put(node, number);
    return number;
  }

  /** Its number goes to another node later. */
  void remove(long node) {
    int number = numbers.get(node);
    outlines[number] = null;
    slots.giveBack(number);
    numbers.remove(node);
  }
}
