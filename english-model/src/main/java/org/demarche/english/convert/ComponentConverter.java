package org.demarche.english.convert;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.Arrays;
import java.util.List;
import org.demarche.english.FlatFileWriter;
import org.demarche.english.HashTable;
import org.demarche.english.TextHash;

/**
 * One linear model: its template, its labels, and for each feature a row of the weights that are
 * not zero.
 *
 * <p>All rows stand in one array of floats. A row is a count, the labels, four to an element, and
 * the weights, so that a row is one stretch of memory; counts and labels are ints as bits. Rows
 * with many weights come first: the reader spreads them out, and their numbers count rows from 1.
 * The number of any other row is its place among the rest, added to how many those are.
 */
final class ComponentConverter {

  /** A row with weights for this part of all labels is faster added whole. */
  private static final double MANY = 0.125;

  /**
   * In halves of the number of features: so that tables are at most half full, and most look-ups,
   * of which reading makes more than of anything, end where they begin.
   */
  private static final int ROOM = 3;

  private static final String[] CANDIDATES = {
    "X_SHIFT", "NO_X", "NO_SHIFT_OR_PASS", "NOT_NO_REDUCE", "LEFT_ARC", "RIGHT_ARC"
  };

  private final FlatFileWriter writer;
  private final String name;
  private final OnlineComponent<?, ?> component;
  private final MajorVector weights;
  private final int labels;
  private float[] rows = new float[1 << 20];
  private int end;

  ComponentConverter(FlatFileWriter writer, String name, String file) {
    this.writer = writer;
    this.name = name;
    this.component = Inputs.object("models/" + file);
    this.weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
    this.labels = weights.getLabelSize();
  }

  void convert() {
    if (labels > 256 || component.getOptimizer().getBias() != 0) {
      throw new IllegalStateException(name + " has too many labels, or a bias");
    }
    writer.addLines(name + ".template", TemplateText.of(component.getFeatureTemplate()));
    writer.addLines(name + ".labels", component.getOptimizer().getLabelMap().getLabelList());
    convertRows();
    if (component instanceof DEPParser<?> parser) {
      candidates(parser);
    }
  }

  private void convertRows() {
    FeatureMap map = Inside.field(component.getFeatureTemplate(), "feature_map");
    int[] used = new int[weights.getFeatureSize()];
    Arrays.setAll(used, this::used);
    int[] numbers = numbers(used);
    HashTable.Builder table =
        new HashTable.Builder(ROOM * map.size() / 2, Arrays.stream(numbers).max().orElseThrow());
    List<Object2IntMap<String>> types = map.getIndexMaps();
    for (int type = 0; type < types.size(); type++) {
      for (Object2IntMap.Entry<String> feature : types.get(type).object2IntEntrySet()) {
        int number = numbers[feature.getIntValue()];
        if (number != 0) {
          table.put(TextHash.feature(type, TextHash.of(feature.getKey())), number);
        }
      }
    }
    writer.add(name + ".slots", table.slots());
    writer.add(name + ".bits", new int[] {table.numberBits()});
    writer.add(name + ".rows", Arrays.copyOf(rows, end));
  }

  /** Writes the rows and returns their numbers, 0 for features without weights or without name. */
  private int[] numbers(int[] used) {
    int[] numbers = new int[used.length];
    int many = 0;
    for (int feature = 1; feature < used.length; feature++) {
      if (used[feature] >= MANY * labels) {
        addRow(feature, used[feature]);
        numbers[feature] = ++many;
      }
    }
    writer.add(name + ".many", new int[] {many});
    int rest = end - 1;
    for (int feature = 1; feature < used.length; feature++) {
      if (used[feature] > 0 && used[feature] < MANY * labels) {
        numbers[feature] = many + end - rest;
        addRow(feature, used[feature]);
      }
    }
    return numbers;
  }

  private int used(int feature) {
    int used = 0;
    for (int label = 0; label < labels; label++) {
      used += weights.get(label, feature) != 0 ? 1 : 0;
    }
    return used;
  }

  private void addRow(int feature, int used) {
    add(Float.intBitsToFloat(used));
    addLabels(feature);
    for (int label = 0; label < labels; label++) {
      float weight = weights.get(label, feature);
      if (weight != 0) {
        add(weight);
      }
    }
  }

  private void addLabels(int feature) {
    int packed = 0;
    int count = 0;
    for (int label = 0; label < labels; label++) {
      if (weights.get(label, feature) != 0) {
        packed |= label << (8 * (count++ % 4));
        if (count % 4 == 0) {
          add(Float.intBitsToFloat(packed));
          packed = 0;
        }
      }
    }
    if (count % 4 != 0) {
      add(Float.intBitsToFloat(packed));
    }
  }

  private void add(float element) {
    if (end == rows.length) {
      rows = Arrays.copyOf(rows, end * 2);
    }
    rows[end++] = element;
  }

  /** Which transitions a state allows, in the order in which ties are broken. */
  private void candidates(DEPParser<?> parser) {
    for (String set : CANDIDATES) {
      IntSet indices = Inside.field(parser.getLabelCandidates(), set);
      writer.add(name + ".candidates." + set, indices.toIntArray());
    }
  }
}
