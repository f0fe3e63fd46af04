package org.demarche.extract.language;

/**
 * The weights of a {@link LinearModel} rounded to whole {@link #UNIT}s, to find quickly the label
 * that scores best wherever the best is clearly ahead; where it is not, the exact weights decide.
 *
 * <p>A row has lanes of 16 bits, four to a long: to add rows is to add longs, whatever their signs,
 * since what a lower lane borrows is paid back when the sum is taken apart. {@link Lanes} of
 * several labels have the largest of their weights, which bounds what any of them can score. The
 * last lane bounds how far the others can be from zero. Rows with few weights are lists of a lane
 * and a weight each. Immutable.
 */
final class Rounded {

  /** What {@link #best} returns where rounded weights cannot tell. */
  static final int UNSURE = -1;

  /** Rows are padded to a multiple of so many longs, which are added in one loop. */
  static final int AT_ONCE = 5;

  static final float UNIT = 1f / 2048;

  static final int SIZE_UNIT = 8;

  /** No weight is larger, so that sizes do not exceed their lane. */
  static final float LARGEST = 2;

  /** Sums of sizes up to here are of rows whose sums fit into their lanes. */
  private static final int FITTING = Short.MAX_VALUE / SIZE_UNIT;

  /** In units, far above the error of sums of floats. */
  private static final int SLACK = 2;

  private final int many;
  private final Lanes lanes;
  private final int[] few;
  private final int longs;

  /** The last lane of a row: how large its largest weight is, in {@link #SIZE_UNIT}s. */
  private final int size;

  private final long[] rows;

  /**
   * @param many how many of the model's rows have many weights
   * @param rows those with many weights, and behind them the appended ones
   * @param few the others: a count, and that often a weight, shifted by 8 bits, and its lane
   */
  Rounded(int many, Lanes lanes, long[] rows, int[] few) {
    this.many = many;
    this.lanes = lanes;
    this.rows = rows;
    this.few = few;
    this.longs = lanes.longs();
    this.size = lanes.size();
  }

  /** Sums of no rows: an int for each lane, and the number of rows. */
  int[] sums() {
    return new int[size + 2];
  }

  /**
   * Adds rows to sums.
   *
   * @param found the numbers of features' rows, as {@link LinearModel#rows} gives them; overwritten
   * @param spread numbers of rows that {@link Rounding#append} gave; there must be room for all of
   *     the others
   * @param appended how many those are
   */
  void add(int[] found, int count, int[] spread, int appended, int[] sums) {
    int spreads = appended;
    int fews = 0;
    for (int i = 0; i < count; i++) {
      int row = found[i];
      if (row <= many) {
        spread[spreads++] = row - 1;
      } else {
        found[fews++] = row - many;
      }
    }
    addFew(found, fews, spread, spreads, sums);
    sums[size + 1] += count + appended;
    for (int first = 0; first < longs; first += AT_ONCE) {
      addPart(spread, spreads, first, sums);
    }
  }

  /** Adds sums to others. */
  static void add(int[] some, int[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += some[i];
    }
  }

  /**
   * Adds rows with few weights. How long each is is read of all of them first: memory is slow to
   * answer, but answers many questions at a time.
   *
   * @param lengths has room for as many from {@code free} on
   */
  private void addFew(int[] places, int count, int[] lengths, int free, int[] sums) {
    for (int i = 0; i < count; i++) {
      lengths[free + i] = few[places[i]];
    }
    for (int i = 0; i < count; i++) {
      int last = places[i] + lengths[free + i];
      for (int at = places[i] + 1; at <= last; at++) {
        sums[few[at] & 0xFF] += few[at] >> 8;
      }
    }
  }

  /** Adds {@link #AT_ONCE} longs of rows. */
  private void addPart(int[] spread, int count, int first, int[] sums) {
    long[] from = rows;
    long a = 0;
    long b = 0;
    long c = 0;
    long d = 0;
    long e = 0;
    for (int i = 0; i < count; i++) {
      int at = spread[i] * longs + first;
      a += from[at];
      b += from[at + 1];
      c += from[at + 2];
      d += from[at + 3];
      e += from[at + 4];
    }
    int lane = 4 * first;
    takeApart(a, sums, lane);
    takeApart(b, sums, lane + 4);
    takeApart(c, sums, lane + 8);
    takeApart(d, sums, lane + 12);
    takeApart(e, sums, lane + 16);
  }

  private static void takeApart(long packed, int[] sums, int lane) {
    long rest = packed;
    for (int i = 0; i < 4; i++) {
      int value = (short) rest;
      sums[lane + i] += value;
      rest = (rest - value) >> 16;
    }
  }

  /** The label that scores best among those of some lanes, or {@link #UNSURE}. */
  int best(int[] sums, int[] among) {
    int best = Integer.MIN_VALUE;
    int second = Integer.MIN_VALUE;
    for (int lane : among) {
      int ranked = (sums[lane] << 7) + lane;
      second = Math.max(second, Math.min(best, ranked));
      best = Math.max(best, ranked);
    }
    int lane = best & 127;
    boolean isClear = (best >> 7) - (second >> 7) > sums[size + 1] + SLACK;
    return isClear && sums[size] <= FITTING ? lanes.label(lane) : UNSURE;
  }

  /** What none of the labels of some lanes can score more than. */
  float most(int[] sums, int[] among) {
    return sums[size] <= FITTING
        ? (highest(sums, among) + sums[size + 1] + SLACK) * UNIT
        : Float.POSITIVE_INFINITY;
  }

  /** What the best of some lanes, if {@link #best} is sure of it, cannot score less than. */
  float least(int[] sums, int[] among) {
    return (highest(sums, among) - sums[size + 1] - SLACK) * UNIT;
  }

  private static int highest(int[] sums, int[] among) {
    int highest = Integer.MIN_VALUE;
    for (int lane : among) {
      highest = Math.max(highest, sums[lane]);
    }
    return highest;
  }

  Lanes lanes() {
    return lanes;
  }
}
