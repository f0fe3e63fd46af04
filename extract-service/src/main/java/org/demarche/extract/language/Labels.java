package org.demarche.extract.language;

/** Chooses among labels by score. */
final class Labels {

  private Labels() {}

  /** The label with the highest score, the first among equals. */
  static int best(float[] scores, int labels) {
    int best = 0;
    for (int label = 1; label < labels; label++) {
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
