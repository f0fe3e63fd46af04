package org.demarche.extract.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which features a model looks at: lines such as {@code i-1:lemma j:part_of_speech_tag}, made into
 * tables. Immutable once made.
 *
 * <p>A slot is a place relative to the state of the reading ({@code i-1}, {@code j_lmd}); a value
 * is a field at a slot; a feature is one value or up to three joined. A line that begins with
 * {@code set} is a feature for each member of a set that the word at a slot has.
 */
final class Template {

  private final List<String> slots = new ArrayList<>();
  private final SetFeature[] setFeatures;
  private final int mostOfSets;
  private final int[][] features;
  private final int[] valueSlots;
  private final int[] valueFields;

  /** A feature for each member of a set, and the slot whose word has the set. */
  record SetFeature(int slot, SetRows rows) {}

  /**
   * @param isPart which of the lines to take; a feature's type is the number of its line
   */
  Template(String[] lines, Predicate<String> isPart, LinearModel model, Lexicon lexicon) {
    List<SetFeature> sets = new ArrayList<>();
    Map<String, Integer> values = new LinkedHashMap<>();
    List<int[]> joined = new ArrayList<>();
    for (int type = 0; type < lines.length; type++) {
      String[] items = lines[type].split(" ");
      if (!isPart.test(lines[type])) {
        continue;
      }
      if (items[0].equals("set")) {
        SetRows rows = SetRows.of(field(items[1]), type, model, lexicon);
        sets.add(new SetFeature(slot(items[1]), rows));
      } else {
        joined.add(feature(type, items, values));
      }
    }
    setFeatures = sets.toArray(SetFeature[]::new);
    mostOfSets = sets.stream().mapToInt(set -> set.rows().most()).sum();
    features = joined.toArray(int[][]::new);
    valueSlots = values.keySet().stream().mapToInt(this::slot).toArray();
    valueFields = values.keySet().stream().mapToInt(item -> Field.of(field(item))).toArray();
  }

  private static int[] feature(int type, String[] items, Map<String, Integer> values) {
    int[] feature = new int[1 + items.length];
    feature[0] = type;
    for (int i = 0; i < items.length; i++) {
      feature[1 + i] = values.computeIfAbsent(items[i], absent -> values.size());
    }
    return feature;
  }

  private static String field(String item) {
    return item.substring(item.indexOf(':') + 1);
  }

  private int slot(String item) {
    String slot = item.substring(0, item.indexOf(':'));
    if (!slots.contains(slot)) {
      slots.add(slot);
    }
    return slots.indexOf(slot);
  }

  /** The slots, in the order in which {@link Scorer} wants their words. */
  List<String> slots() {
    return slots;
  }

  SetFeature[] sets() {
    return setFeatures;
  }

  /** How many rows the sets of words can have. */
  int mostOfSets() {
    return mostOfSets;
  }

  /** Of each feature its type, and the values that it joins. */
  int[][] features() {
    return features;
  }

  /** The slot of each value. */
  int[] valueSlots() {
    return valueSlots;
  }

  /** The field of each value. */
  int[] valueFields() {
    return valueFields;
  }
}
