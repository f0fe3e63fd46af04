package org.demarche.extract.language;

import java.util.Arrays;
import org.demarche.english.FlatFile;
import org.demarche.english.HashTable;
import org.demarche.english.TextHash;

/**
 * Weights of features for labels, without the 94 of 100 that are zero. Immutable.
 *
 * <p>Each feature has a numbered row. Rows with many weights are spread out, one float a label: to
 * add one takes a few vector instructions. The others stand in one array: a count, the labels, four
 * to an element, and their weights.
 */
final class LinearModel {

  /** Rows are padded to whole vectors. */
  private static final int VECTOR = 16;

  private final HashTable table;
  private final float[][] full;
  private final float[] sparse;
  private final int width;

  LinearModel(FlatFile file, String name, int labels) {
    table = new HashTable(file.longs(name + ".slots"), file.ints(name + ".bits")[0]);
    width = (labels + VECTOR - 1) / VECTOR * VECTOR;
    float[] rows = file.floats(name + ".rows");
    full = new float[file.ints(name + ".many")[0]][width];
    int place = 0;
    for (float[] row : full) {
      addSparse(rows, place, row);
      place += length(rows, place);
    }
    // the number of a sparse row is 1 or more above that of the last full one
    sparse = Arrays.copyOfRange(rows, place - 1, rows.length);
  }

  /** How long an array of scores has to be: the number of labels, and some that stay 0. */
  int width() {
    return width;
  }

  /** The row of a feature, or 0. */
  int row(int type, long hash) {
    return table.get(TextHash.feature(type, hash));
  }

  /** The rows of those of many features that have one; see {@link HashTable#getAll}. */
  int rows(long[] features, int count, int[] found, long[] scratch) {
    return table.getAll(features, count, found, scratch);
  }

  /** Adds the weights of many rows to the scores of the labels. */
  void add(int[] rows, int count, float[] scores) {
    int fulls = 0;
    for (int i = 0; i < count; i++) {
      int row = rows[i];
      if (row <= full.length) {
        rows[fulls++] = row;
      } else {
        addSparse(sparse, row - full.length, scores);
      }
    }
    int done = 0;
    for (; done + 4 <= fulls; done += 4) {
      add(
          full[rows[done] - 1],
          full[rows[done + 1] - 1],
          full[rows[done + 2] - 1],
          full[rows[done + 3] - 1],
          scores);
    }
    for (; done < fulls; done++) {
      add(full[rows[done] - 1], scores);
    }
  }

  /** Adds one row of weights, or of sums of weights, to the scores. */
  static void add(float[] row, float[] scores) {
    for (int label = 0; label < scores.length; label++) {
      scores[label] += row[label];
    }
  }

  private static void add(float[] a, float[] b, float[] c, float[] d, float[] scores) {
    for (int label = 0; label < scores.length; label++) {
      scores[label] = scores[label] + a[label] + b[label] + c[label] + d[label];
    }
  }

  private static void addSparse(float[] rows, int place, float[] scores) {
    int count = Float.floatToRawIntBits(rows[place]);
    int labelsAt = place + 1;
    int weightsAt = labelsAt + (count + 3) / 4;
    int last = weightsAt + count;
    int weight = weightsAt;
    for (; weight + 4 <= last; weight += 4) {
      int packed = Float.floatToRawIntBits(rows[labelsAt++]);
      scores[packed & 0xFF] += rows[weight];
      scores[packed >>> 8 & 0xFF] += rows[weight + 1];
      scores[packed >>> 16 & 0xFF] += rows[weight + 2];
      scores[packed >>> 24] += rows[weight + 3];
    }
    if (weight < last) {
      for (int packed = Float.floatToRawIntBits(rows[labelsAt]); weight < last; packed >>>= 8) {
        scores[packed & 0xFF] += rows[weight++];
      }
    }
  }

  private static int length(float[] rows, int place) {
    int count = Float.floatToRawIntBits(rows[place]);
    return 1 + (count + 3) / 4 + count;
  }
}
