package org.demarche.extract.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which lane of {@link Rounded} rows each label of a model has: the important ones one of their
 * own, the others, in the order of their names, share some. Immutable.
 */
final class Lanes {

  /** The lanes that there can be for labels. */
  private static final int MOST = 79;

  /** The lanes that labels share, if there are more labels than lanes. */
  private static final int SHARED = 8;

  private final int[] laneOf;

  /** The label of each lane that has but one. */
  private final int[] labelOf;

  private final int[] labelsOn;
  private final int[] all;

  /**
   * @param importance of each label
   */
  Lanes(List<String> labels, double[] importance) {
    int count = labels.size();
    int own = count <= MOST ? count : MOST - SHARED;
    List<Integer> order =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparing(label -> -importance[label]))
            .toList();
    labelOf = order.stream().limit(own).mapToInt(Integer::intValue).toArray();
    laneOf = new int[count];
    for (int lane = 0; lane < own; lane++) {
      laneOf[labelOf[lane]] = lane;
    }
    List<Integer> rest =
        order.stream().skip(own).sorted(Comparator.comparing(labels::get)).toList();
    for (int i = 0; i < rest.size(); i++) {
      laneOf[rest.get(i)] = own + i * SHARED / rest.size();
    }
    labelsOn = new int[own + (rest.isEmpty() ? 0 : SHARED)];
    for (int lane : laneOf) {
      labelsOn[lane]++;
    }
    all = IntStream.range(0, count()).toArray();
  }

  /** How many have labels. */
  int count() {
    return labelsOn.length;
  }

  /** How many longs a row takes, four lanes to a long, one lane for its size. */
  int longs() {
    return (count() / 4 / Rounded.AT_ONCE + 1) * Rounded.AT_ONCE;
  }

  /** The last lane, which has the size of a row. */
  int size() {
    return 4 * longs() - 1;
  }

  int lane(int label) {
    return laneOf[label];
  }

  /** The lane of each label. */
  int[] ofLabels() {
    return laneOf.clone();
  }

  /** The label of a lane, or {@link Rounded#UNSURE} if there are several. */
  int label(int lane) {
    return lane < labelOf.length ? labelOf[lane] : Rounded.UNSURE;
  }

  /** How many lanes, the first, have one label. */
  int own() {
    return labelOf.length;
  }

  /** How many labels a lane has. */
  int labelsOn(int lane) {
    return labelsOn[lane];
  }

  int[] all() {
    return all;
  }

  int[] of(int[] labels) {
    return Arrays.stream(labels).map(this::lane).distinct().toArray();
  }
}
