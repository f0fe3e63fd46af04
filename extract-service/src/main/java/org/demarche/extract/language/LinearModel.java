package org.demarche.extract.language;

import org.demarche.english.FlatFile;
import org.demarche.english.HashTable;
import org.demarche.english.TextHash;

/**
 * Weights of features for labels, without the 94 of 100 that are zero. Immutable.
 *
 * <p>Each feature has a row: a count, then as many pairs of label and weight in two parallel
 * arrays; or {@link #FULL} and the weights of all labels. Row 0 is that of no feature.
 */
final class LinearModel {

  static final int FULL = 255;

  private final HashTable table;
  private final byte[] rowLabels;
  private final float[] rowWeights;
  private final int labels;

  LinearModel(FlatFile file, String name, int labels) {
    this.table = new HashTable(file.longs(name + ".slots"), file.ints(name + ".bits")[0]);
    this.rowLabels = file.bytes(name + ".rowLabels");
    this.rowWeights = file.floats(name + ".rowWeights");
    this.labels = labels;
  }

  int labels() {
    return labels;
  }

  /** The row of a feature, or 0. */
  int row(int type, long hash) {
    return table.get(TextHash.feature(type, hash));
  }

  /** Adds a row's weights to the scores of the labels. */
  void add(int row, float[] scores) {
    int count = rowLabels[row] & 0xFF;
    if (count == FULL) {
      for (int label = 0; label < labels; label++) {
        scores[label] += rowWeights[row + 1 + label];
      }
    } else {
      for (int i = row + 1; i <= row + count; i++) {
        scores[rowLabels[i] & 0xFF] += rowWeights[i];
      }
    }
  }

  /** The label with the highest score, the first among equals. */
  static int best(float[] scores) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }

  /** The one of some labels with the highest score, the first among equals. */
  static int best(float[] scores, int[] labels) {
    int best = labels[0];
    for (int label : labels) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }
}
