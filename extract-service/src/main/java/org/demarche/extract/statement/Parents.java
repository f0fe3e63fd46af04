package org.demarche.extract.statement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Which statement stands within which: one sweep over the text, so that only what is open at a cue
 * is looked at.
 */
final class Parents {

  /** A stretch of what the statement at {@code owner} says. */
  private record Part(Stretch stretch, int owner) {}

  private Parents() {}

  /** For each attribution the index of the smallest other one that holds its cue, or -1. */
  static int[] of(List<Attribution> attributions) {
    int[] parents = new int[attributions.size()];
    Arrays.fill(parents, -1);
    List<Part> parts =
        IntStream.range(0, attributions.size())
            .boxed()
            .flatMap(i -> attributions.get(i).content().stream().map(part -> new Part(part, i)))
            .sorted(Comparator.comparingInt(part -> part.stretch().start()))
            .toList();
    PriorityQueue<Part> open =
        new PriorityQueue<>(Comparator.comparingInt(part -> part.stretch().end()));
    int next = 0;
    for (int index : byCue(attributions)) {
      Stretch cue = attributions.get(index).cue();
      while (next < parts.size() && parts.get(next).stretch().start() <= cue.start()) {
        open.add(parts.get(next++));
      }
      while (!open.isEmpty() && open.peek().stretch().end() <= cue.start()) {
        open.remove();
      }
      parents[index] = smallest(attributions, open, index);
    }
    return parents;
  }

  private static int[] byCue(List<Attribution> attributions) {
    return IntStream.range(0, attributions.size())
        .filter(i -> attributions.get(i).cue() != null)
        .boxed()
        .sorted(Comparator.comparingInt(i -> attributions.get(i).cue().start()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int smallest(List<Attribution> attributions, Iterable<Part> open, int index) {
    Stretch cue = attributions.get(index).cue();
    int parent = -1;
    int length = Integer.MAX_VALUE;
    for (Part part : open) {
      int whole = attributions.get(part.owner()).whole().length();
      boolean holds = part.owner() != index && part.stretch().contains(cue);
      if (holds && (whole < length || (whole == length && part.owner() < parent))) {
        parent = part.owner();
        length = whole;
      }
    }
    return parent;
  }
}
