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
 * <p>A row is a count, then that many pairs of label and weight in two parallel arrays. In a row
 * that is nearly full the labels are left out and every weight has its place: the count is then
 * {@value #FULL}.
 */
final class ComponentConverter {

  static final int FULL = 255;

  /** From this part of all labels on, adding all is faster than picking some. */
  private static final double FULL_FROM = 0.4;

  private static final String[] CANDIDATES = {
    "X_SHIFT", "NO_X", "NO_SHIFT_OR_PASS", "NOT_NO_REDUCE", "LEFT_ARC", "RIGHT_ARC"
  };

  private final FlatFileWriter writer;
  private final String name;
  private final OnlineComponent<?, ?> component;
  private final MajorVector weights;
  private final int labels;
  private byte[] rowLabels = new byte[1 << 20];
  private float[] rowWeights = new float[1 << 20];
  private int end = 1;

  ComponentConverter(FlatFileWriter writer, String name, String file) {
    this.writer = writer;
    this.name = name;
    this.component = Inputs.object("models/" + file);
    this.weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
    this.labels = weights.getLabelSize();
  }

  void convert() {
    if (labels >= FULL || component.getOptimizer().getBias() != 0) {
      throw new IllegalStateException(name + " has too many labels, or a bias");
    }
    writer.addLines(name + ".template", TemplateText.of(component.getFeatureTemplate()));
    writer.addLines(name + ".labels", component.getOptimizer().getLabelMap().getLabelList());
    rows();
    if (component instanceof DEPParser<?> parser) {
      candidates(parser);
    }
  }

  private void rows() {
    FeatureMap map = Inside.field(component.getFeatureTemplate(), "feature_map");
    List<Object2IntMap<String>> types = map.getIndexMaps();
    HashTable.Builder table = new HashTable.Builder(map.size(), bound());
    for (int type = 0; type < types.size(); type++) {
      for (Object2IntMap.Entry<String> feature : types.get(type).object2IntEntrySet()) {
        int row = row(feature.getIntValue());
        if (row != 0) {
          table.put(TextHash.feature(type, TextHash.of(feature.getKey())), row);
        }
      }
    }
    writer.add(name + ".slots", table.slots());
    writer.add(name + ".bits", new int[] {table.numberBits()});
    writer.add(name + ".rowLabels", Arrays.copyOf(rowLabels, end));
    writer.add(name + ".rowWeights", Arrays.copyOf(rowWeights, end));
  }

  /** A number that no row's place exceeds. */
  private int bound() {
    long bound = 1;
    for (int feature = 0; feature < weights.getFeatureSize(); feature++) {
      int used = used(feature);
      bound += used >= FULL_FROM * labels ? labels + 1 : used + 1;
    }
    return Math.toIntExact(bound);
  }

  private int used(int feature) {
    int used = 0;
    for (int label = 0; label < labels; label++) {
      used += weights.get(label, feature) != 0 ? 1 : 0;
    }
    return used;
  }

  /** Writes a feature's row and returns its place, or 0 for a feature without weights. */
  private int row(int feature) {
    int used = used(feature);
    if (used == 0) {
      return 0;
    }
    boolean full = used >= FULL_FROM * labels;
    int place = end;
    add(full ? FULL : used, 0);
    for (int label = 0; label < labels; label++) {
      float weight = weights.get(label, feature);
      if (full || weight != 0) {
        add(label, weight);
      }
    }
    return place;
  }

  private void add(int label, float weight) {
    if (end == rowLabels.length) {
      rowLabels = Arrays.copyOf(rowLabels, end * 2);
      rowWeights = Arrays.copyOf(rowWeights, end * 2);
    }
    rowLabels[end] = (byte) label;
    rowWeights[end++] = weight;
  }

  /** Which transitions a state allows, in the order in which ties are broken. */
  private void candidates(DEPParser<?> parser) {
    for (String set : CANDIDATES) {
      IntSet indices = Inside.field(parser.getLabelCandidates(), set);
      writer.add(name + ".candidates." + set, indices.toIntArray());
    }
  }
}
