package org.demarche.extract.language;

import java.util.Arrays;

/** Writes rows of weights as {@link Rounded} has them, one at a time. Confined to one thread. */
final class RoundedRow {

  private final Lanes lanes;
  private final int own;

  /** Of each lane that labels share the largest weight, and how many of them have one. */
  private final int[] most;

  private final int[] withWeight;

  private long[] rows;
  private int first;
  private int size;

  RoundedRow(Lanes lanes) {
    this.lanes = lanes;
    this.own = lanes.own();
    this.most = new int[lanes.count() - own];
    this.withWeight = new int[most.length];
  }

  /** Begins a row, which must be empty. */
  void begin(long[] intoRows, int number) {
    rows = intoRows;
    first = number * lanes.longs();
    size = 0;
    Arrays.fill(most, Integer.MIN_VALUE);
    Arrays.fill(withWeight, 0);
  }

  void put(int label, float weight) {
    int units = units(weight);
    int lane = lanes.lane(label);
    if (lane < own) {
      add(lane, units);
    } else {
      most[lane - own] = Math.max(most[lane - own], units);
      withWeight[lane - own]++;
    }
  }

  /** Ends a row: a shared lane has the largest weight of its labels, those without one have 0. */
  void end() {
    for (int i = 0; i < most.length; i++) {
      add(own + i, withWeight[i] < lanes.labelsOn(own + i) ? Math.max(most[i], 0) : most[i]);
    }
    add(lanes.size(), size / Rounded.SIZE_UNIT + 1);
  }

  private void add(int lane, int units) {
    rows[first + lane / 4] += (long) units << (16 * (lane % 4));
    size = Math.max(size, Math.abs(units));
  }

  /** A weight in {@link Rounded#UNIT}s. */
  static int units(float weight) {
    float units = weight / Rounded.UNIT;
    if (Math.abs(weight) > Rounded.LARGEST) {
      throw new IllegalArgumentException(
          "weights may be up to %s, not %s".formatted(Rounded.LARGEST, weight));
    }
    return (int) (units < 0 ? units - 0.5f : units + 0.5f);
  }
}
