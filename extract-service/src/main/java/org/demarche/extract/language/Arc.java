package org.demarche.extract.language;

/**
 * A head that a word without one could have, the label that scores best and bounds of its score.
 * Confined to one parse.
 */
final class Arc {

  final int word;
  final int head;
  final Transitions.Choice labels;
  int label = Rounded.UNSURE;
  float most = Float.POSITIVE_INFINITY;
  float least = Float.NEGATIVE_INFINITY;

  Arc(int word, int head, Transitions.Choice labels) {
    this.word = word;
    this.head = head;
    this.labels = labels;
  }
}
