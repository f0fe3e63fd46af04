package org.demarche.extract.language;

import java.util.Arrays;

/** One row of weights while it is rounded; see {@link Rounded}. Confined to one thread. */
final class RoundedRow {

  private final Lanes lanes;
  private final int[] units;
  private final int[] labels;

  RoundedRow(Lanes lanes) {
    this.lanes = lanes;
    this.units = new int[lanes.count()];
    this.labels = new int[lanes.count()];
  }

  void clear() {
    Arrays.fill(labels, 0);
  }

  void put(int label, float weight) {
    if (Math.abs(weight) > Rounded.LARGEST) {
      throw new IllegalArgumentException(
          "weights may be up to %s, not %s".formatted(Rounded.LARGEST, weight));
    }
    int lane = lanes.lane(label);
    int rounded = Math.round(weight / Rounded.UNIT);
    units[lane] = labels[lane]++ == 0 ? rounded : Math.max(units[lane], rounded);
  }

  /** The weight of a lane in units: the largest of its labels, those without weight have 0. */
  private int weight(int lane) {
    int weight = labels[lane] == 0 ? 0 : units[lane];
    return labels[lane] < lanes.labelsOn(lane) ? Math.max(weight, 0) : weight;
  }

  /** Writes the row, four lanes to a long, and its size in the last lane. */
  void pack(long[] rows, int number) {
    int first = number * lanes.longs();
    int size = 0;
    for (int lane = 0; lane < units.length; lane++) {
      int weight = weight(lane);
      rows[first + lane / 4] += (long) weight << 16 * (lane % 4);
      size = Math.max(size, Math.abs(weight));
    }
    long sizes = size / Rounded.SIZE_UNIT + 1;
    rows[first + lanes.size() / 4] += sizes << 16 * (lanes.size() % 4);
  }

  /** Writes the row as a count and the weights that are not 0, each with its lane. */
  void list(int[] rows, int place) {
    int end = place;
    for (int lane = 0; lane < units.length; lane++) {
      int weight = labels[lane] == 0 ? 0 : weight(lane);
      if (weight != 0) {
        rows[++end] = weight << 8 | lane;
      }
    }
    rows[place] = end - place;
  }
}
