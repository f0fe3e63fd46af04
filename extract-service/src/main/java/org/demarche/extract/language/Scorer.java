package org.demarche.extract.language;

import org.demarche.english.TextHash;

/**
 * Scores the labels of a component for one state after another of the reading of one sentence, by
 * rounded weights or by exact ones.
 *
 * <p>Exact sums agree with those of training but for their last bits, since weights are added in
 * another order. Confined to one thread.
 */
final class Scorer {

  /** The word at a slot where there is none. */
  static final int NO_WORD = -1;

  private final Template template;
  private final LinearModel model;
  private final Words words;
  private final long[] hashes;
  private final long[] powers;
  private final long[] wanted;
  private final long[] scratch;
  private final int[] rows;
  private final int[] spread;

  Scorer(Component component, Words words) {
    this.template = component.template();
    this.model = component.model();
    this.words = words;
    this.hashes = new long[template.valueSlots().length];
    this.powers = new long[template.valueSlots().length];
    int features = template.features().length;
    this.wanted = new long[features];
    this.scratch = new long[features];
    this.rows = new int[features];
    this.spread = new int[features + template.mostOfSets()];
  }

  /**
   * Adds the exact scores of the labels to others.
   *
   * @param slots the word at each slot of the template, or {@link #NO_WORD}
   */
  void add(int[] slots, float[] sums) {
    for (Template.SetFeature set : template.sets()) {
      int word = slots[set.slot()];
      if (word >= 0) {
        set.rows().add(words, word, sums);
      }
    }
    fetch(slots);
    int found = model.rows(wanted, hash(), rows, scratch);
    model.add(rows, found, sums);
  }

  /** Adds the rounded scores to sums; see {@link Rounded}. */
  void add(int[] slots, Rounded rounded, int[] sums) {
    int appended = 0;
    for (Template.SetFeature set : template.sets()) {
      int word = slots[set.slot()];
      if (word >= 0) {
        appended = set.rows().collect(words, word, spread, appended);
      }
    }
    fetch(slots);
    int found = model.rows(wanted, hash(), rows, scratch);
    rounded.add(rows, found, spread, appended, sums);
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

  /** Collects the hashes of the features all whose values are there; returns how many. */
  private int hash() {
    int count = 0;
    for (int[] feature : template.features()) {
      long hash = hashes[feature[1]];
      long power = powers[feature[1]];
      for (int i = 2; i < feature.length; i++) {
        long next = powers[feature[i]];
        hash = TextHash.join(hash, hashes[feature[i]], next);
        power *= next;
      }
      if (power != 0) {
        wanted[count++] = TextHash.feature(feature[0], hash);
      }
    }
    return count;
  }
}
