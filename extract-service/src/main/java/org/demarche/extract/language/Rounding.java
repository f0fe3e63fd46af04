package org.demarche.extract.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Rounds the weights of a model. They come as {@link LinearModel} has them: a row is a count, its
 * labels, four to an element, and their weights. Thread-safe once the last row is appended.
 */
final class Rounding {

  private final float[] exact;
  private final int many;
  private final int[] places;
  private final List<String> labels;
  private final List<float[]> appended = new ArrayList<>();

  /**
   * @param exact all rows, those with many weights first
   * @param places where each row with many weights begins, and at last where the others do
   */
  Rounding(float[] exact, int[] places, List<String> labels) {
    this.exact = exact;
    this.places = places;
    this.many = places.length - 1;
    this.labels = labels;
  }

  /** Of each label the squares of its weights, in one row of sixteen. */
  private double[] importance() {
    double[] importance = new double[labels.size()];
    for (int number = 0; number < many; number += 16) {
      int count = count(places[number]);
      for (int i = 0; i < count; i++) {
        float weight = weight(places[number], count, i);
        importance[label(places[number], i)] += weight * weight;
      }
    }
    return importance;
  }

  /** Takes one more row, of a weight for each label; returns its number for {@link Rounded#add}. */
  int append(float[] weights) {
    appended.add(weights);
    return many + appended.size() - 1;
  }

  /** Goes over all weights: half a second in a process that has just started. */
  Rounded rounded() {
    Lanes lanes = new Lanes(labels, importance());
    long[] rows = new long[(many + appended.size()) * lanes.longs()];
    RoundedRow row = new RoundedRow(lanes);
    for (int number = 0; number < many; number++) {
      row.begin(rows, number);
      int count = count(places[number]);
      for (int i = 0; i < count; i++) {
        row.put(label(places[number], i), weight(places[number], count, i));
      }
      row.end();
    }
    for (int i = 0; i < appended.size(); i++) {
      row.begin(rows, many + i);
      for (int label = 0; label < appended.get(i).length; label++) {
        row.put(label, appended.get(i)[label]);
      }
      row.end();
    }
    return new Rounded(many, lanes, rows, few(lanes));
  }

  /**
   * The rows with few weights; in a shared lane they have all that are above 0. One plain loop,
   * since it goes over millions of weights before anything is compiled well.
   */
  private int[] few(Lanes lanes) {
    int start = places[many];
    int[] laneOf = lanes.ofLabels();
    int own = lanes.own();
    int[] few = new int[exact.length - start + 1];
    int place = start;
    while (place < exact.length) {
      int count = Float.floatToRawIntBits(exact[place]);
      int weightsAt = place + 1 + (count + 3) / 4;
      int to = place - start + 1;
      int end = to;
      int packed = 0;
      for (int i = 0; i < count; i++) {
        packed = i % 4 == 0 ? Float.floatToRawIntBits(exact[place + 1 + i / 4]) : packed >>> 8;
        int lane = laneOf[packed & 0xFF];
        float weight = exact[weightsAt + i] / Rounded.UNIT;
        int units = (int) (weight < 0 ? weight - 0.5f : weight + 0.5f);
        if (units > 0 || (units < 0 && lane < own)) {
          few[++end] = (units << 8) | lane;
        }
      }
      few[to] = end - to;
      place = weightsAt + count;
    }
    return few;
  }

  private int count(int place) {
    return Float.floatToRawIntBits(exact[place]);
  }

  private int label(int place, int index) {
    return (Float.floatToRawIntBits(exact[place + 1 + index / 4]) >>> (8 * (index % 4))) & 0xFF;
  }

  private float weight(int place, int count, int index) {
    return exact[place + 1 + (count + 3) / 4 + index];
  }
}
