package org.demarche.extract.language;

import java.util.List;
import org.demarche.english.FlatFile;
import org.demarche.english.HashTable;
import org.demarche.english.TextHash;

/**
 * Weights of features for labels, without the 94 of 100 that are zero. Immutable once the model is
 * loaded.
 *
 * <p>Each feature has a numbered row in one array: a count, the labels, four to an element, and
 * their weights. Rows with many weights come first and are numbered from 1; the number of any other
 * row is its place behind them, from one above their last number.
 */
final class LinearModel {

  private final HashTable table;
  private final float[] rows;
  private final int[] places;
  private final int width;
  private final Rounding rounding;

  LinearModel(FlatFile file, String name, List<String> labels) {
    table = new HashTable(file.longs(name + ".slots"), file.ints(name + ".bits")[0]);
    width = labels.size();
    rows = file.floats(name + ".rows");
    places = new int[file.ints(name + ".many")[0] + 1];
    for (int row = 1; row < places.length; row++) {
      places[row] = places[row - 1] + length(rows, places[row - 1]);
    }
    rounding = new Rounding(rows, places, labels);
  }

  /** How long an array of scores has to be: the number of labels. */
  int width() {
    return width;
  }

  /** Takes a row that is to be rounded too, while the model is loaded; see {@link Rounding}. */
  int append(float[] weights) {
    return rounding.append(weights);
  }

  /** Rounds the weights; see {@link Rounding#rounded}. */
  Rounded rounded() {
    return rounding.rounded();
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
    int many = places.length - 1;
    for (int i = 0; i < count; i++) {
      if (rows[i] > many) {
        addRow(places[many] + rows[i] - many - 1, scores);
      }
    }
    for (int i = 0; i < count; i++) {
      if (rows[i] <= many) {
        addRow(places[rows[i] - 1], scores);
      }
    }
  }

  /** Adds one row of sums of weights to the scores. */
  static void add(float[] row, float[] scores) {
    for (int label = 0; label < scores.length; label++) {
      scores[label] += row[label];
    }
  }

  private void addRow(int place, float[] scores) {
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

  /** How long the row at a place is. */
  static int length(float[] rows, int place) {
    int count = Float.floatToRawIntBits(rows[place]);
    return 1 + (count + 3) / 4 + count;
  }
}
