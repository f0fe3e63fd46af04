package org.demarche.extract.language;

import java.util.Arrays;

/**
 * Gives each word of a sentence the label that scores best, from left to right, the labels given
 * being seen by those that follow. Thread-safe.
 */
final class Tagger {

  private final Component component;
  private final Hashed labels;
  private final int field;

  /** The distance of each slot from the word in question. */
  private final int[] distances;

  /** {@code null} as long as nobody has rounded; the answers are the same. */
  private volatile Rounded rounded;

  /**
   * @param field of {@link Words}, where labels go
   */
  Tagger(Component component, int field) {
    this.component = component;
    this.labels = new Hashed(component.labels());
    this.field = field;
    this.distances = component.template().slots().stream().mapToInt(Tagger::distance).toArray();
  }

  private static int distance(String slot) {
    return slot.equals("i") ? 0 : Integer.parseInt(slot.substring(1));
  }

  /** The label of each word, at its number less one. */
  int[] tag(Words words) {
    Scorer scorer = new Scorer(component, words);
    int[] slots = new int[distances.length];
    Rounded quick = rounded;
    int[] sums = quick == null ? null : quick.sums();
    int[] chosen = new int[words.size()];
    for (int word = 1; word <= words.size(); word++) {
      for (int slot = 0; slot < slots.length; slot++) {
        int at = word + distances[slot];
        slots[slot] = at >= 1 && at <= words.size() ? at : Scorer.NO_WORD;
      }
      int best = Rounded.UNSURE;
      if (quick != null) {
        Arrays.fill(sums, 0);
        scorer.add(slots, quick, sums);
        best = quick.best(sums, quick.lanes().all());
      }
      if (best == Rounded.UNSURE) {
        best = exactly(scorer, slots);
      }
      chosen[word - 1] = best;
      words.set(word, field, labels, best);
    }
    return chosen;
  }

  private int exactly(Scorer scorer, int[] slots) {
    float[] scores = new float[component.model().width()];
    scorer.add(slots, scores);
    return Labels.best(scores, scores.length);
  }

  /** Rounds the weights, for what is tagged afterwards. */
  void round() {
    rounded = component.model().rounded();
  }

  String label(int chosen) {
    return labels.string(chosen);
  }
}
