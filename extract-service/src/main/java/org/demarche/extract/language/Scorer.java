package org.demarche.extract.language;

import java.util.Arrays;
import org.demarche.english.TextHash;

/**
 * Scores the labels of a component for one state after another of the reading of one sentence.
 *
 * <p>Weights are added in the order of the template, as in training, so that sums agree to the last
 * bit. Confined to one thread.
 */
final class Scorer {

  /** The word at a slot where there is none. */
  static final int NO_WORD = -1;

  private final Template template;
  private final LinearModel model;
  private final Words words;
  private final float[] scores;
  private final long[] hashes;
  private final long[] powers;

  Scorer(Component component, Words words) {
    this.template = component.template();
    this.model = component.model();
    this.words = words;
    this.scores = new float[model.labels()];
    this.hashes = new long[template.valueSlots().length];
    this.powers = new long[template.valueSlots().length];
  }

  /**
   * The scores of the labels; valid until the next call.
   *
   * @param slots the word at each slot of the template, or {@link #NO_WORD}
   */
  float[] scores(int[] slots) {
    Arrays.fill(scores, 0);
    for (Template.SetFeature set : template.sets()) {
      int word = slots[set.slot()];
      if (word >= 0) {
        set.rows().add(words, word, model, scores);
      }
    }
    fetch(slots);
    for (Template.Feature feature : template.features()) {
      int row = row(feature);
      if (row != 0) {
        model.add(row, scores);
      }
    }
    return scores;
  }

  private void fetch(int[] slots) {
    long[] values = words.values();
    int[] valueSlots = template.valueSlots();
    int[] valueFields = template.valueFields();
    for (int value = 0; value < valueSlots.length; value++) {
      int word = slots[valueSlots[value]];
      if (word >= 0) {
        int place = Words.place(word, valueFields[value]);
        hashes[value] = values[place];
        powers[value] = values[place + 1];
      } else {
        powers[value] = 0;
      }
    }
  }

  /** The row of a feature, or 0 if the model does not know it or one of its values is absent. */
  private int row(Template.Feature feature) {
    if (powers[feature.first()] == 0) {
      return 0;
    }
    long hash = hashes[feature.first()];
    if (feature.size() > 1) {
      if (powers[feature.second()] == 0) {
        return 0;
      }
      hash = TextHash.join(hash, hashes[feature.second()], powers[feature.second()]);
    }
    if (feature.size() > 2) {
      if (powers[feature.third()] == 0) {
        return 0;
      }
      hash = TextHash.join(hash, hashes[feature.third()], powers[feature.third()]);
    }
    return model.row(feature.type(), hash);
  }
}
