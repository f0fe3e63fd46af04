package org.demarche.extract.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.english.TextHash;

/**
 * The weights of a feature that has a row for each member of a word's set. Where words have one of
 * few sets, the rows of each set are summed once. Immutable.
 */
final class SetRows {

  private final Kind kind;
  private final float[][] sums;

  private enum Kind {
    AMBIGUITY,
    CLUSTERS,
    ORTHOGRAPHY,
    POSITION,
    GAZETTEER
  }

  private SetRows(Kind kind, float[][] sums) {
    this.kind = kind;
    this.sums = sums;
  }

  static SetRows of(String field, int type, LinearModel model, Lexicon lexicon) {
    return switch (field) {
      case "ambiguity_classes" ->
          new SetRows(Kind.AMBIGUITY, lists(lexicon.ambiguity(), type, model));
      case "word_clusters" -> new SetRows(Kind.CLUSTERS, lists(lexicon.clusters(), type, model));
      case "orthographic" -> new SetRows(Kind.ORTHOGRAPHY, members(type, model, Orthography.CODES));
      case "positional" -> new SetRows(Kind.POSITION, members(type, model, "0", "1"));
      case "named_entity_gazetteers" ->
          new SetRows(Kind.GAZETTEER, members(type, model, lexicon.gazetteer().tags()));
      default -> throw new IllegalArgumentException("nobody computes the set " + field);
    };
  }

  /** The sum of each list, at its number. */
  private static float[][] lists(Lists lists, int type, LinearModel model) {
    return IntStream.rangeClosed(0, lists.count())
        .mapToObj(number -> number == 0 ? List.<String>of() : List.of(lists.list(number)))
        .map(list -> sum(type, model, list))
        .toArray(float[][]::new);
  }

  private static float[][] members(int type, LinearModel model, String... members) {
    return Arrays.stream(members)
        .map(member -> sum(type, model, List.of(member)))
        .toArray(float[][]::new);
  }

  private static float[] sum(int type, LinearModel model, List<String> members) {
    float[] sum = new float[model.width()];
    for (String member : members) {
      int row = model.row(type, TextHash.of(member));
      if (row != 0) {
        model.add(new int[] {row}, 1, sum);
      }
    }
    return sum;
  }

  /** Adds the weights of a word's set to the scores. */
  void add(Words words, int word, float[] scores) {
    switch (kind) {
      case AMBIGUITY -> addOne(words.ambiguity(word), scores);
      case CLUSTERS -> addOne(words.clusters(word), scores);
      case ORTHOGRAPHY -> addBits(words.orthography(word), scores);
      case POSITION -> addPosition(words, word, scores);
      case GAZETTEER -> addBits(words.gazetteer(word), scores);
    }
  }

  /** The first word of a sentence, or else the last. */
  private void addPosition(Words words, int word, float[] scores) {
    if (word == 1) {
      addOne(0, scores);
    } else if (word == words.size()) {
      addOne(1, scores);
    }
  }

  private void addOne(int number, float[] scores) {
    LinearModel.add(sums[number], scores);
  }

  private void addBits(long bits, float[] scores) {
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      addOne(Long.numberOfTrailingZeros(rest), scores);
    }
  }
}
