package org.demarche.extract.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.english.TextHash;

/**
 * The weights of a feature that has a row for each member of a word's set. Where words have one of
 * few sets, the rows of each set are summed once. Immutable once the model is loaded.
 */
final class SetRows {

  private final Kind kind;
  private final float[][] sums;

  /** The number of each sum among the rounded rows. */
  private final int[] rows;

  private enum Kind {
    AMBIGUITY,
    CLUSTERS,
    ORTHOGRAPHY,
    POSITION,
    GAZETTEER
  }

  private SetRows(Kind kind, float[][] sums, LinearModel model) {
    this.kind = kind;
    this.sums = sums;
    this.rows = Arrays.stream(sums).mapToInt(model::append).toArray();
  }

  static SetRows of(String field, int type, LinearModel model, Lexicon lexicon) {
    return switch (field) {
      case "ambiguity_classes" ->
          new SetRows(Kind.AMBIGUITY, lists(lexicon.ambiguity(), type, model), model);
      case "word_clusters" ->
          new SetRows(Kind.CLUSTERS, lists(lexicon.clusters(), type, model), model);
      case "orthographic" ->
          new SetRows(Kind.ORTHOGRAPHY, members(type, model, Orthography.CODES), model);
      case "positional" -> new SetRows(Kind.POSITION, members(type, model, "0", "1"), model);
      case "named_entity_gazetteers" ->
          new SetRows(Kind.GAZETTEER, members(type, model, lexicon.gazetteer().tags()), model);
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

  /** How many rows a word can have. */
  int most() {
    return kind == Kind.ORTHOGRAPHY || kind == Kind.GAZETTEER ? sums.length : 1;
  }

  /** Adds the weights of a word's set to the scores. */
  void add(Words words, int word, float[] scores) {
    for (long members = members(words, word); members != 0; members &= members - 1) {
      LinearModel.add(sums[number(words, word, members)], scores);
    }
  }

  /**
   * Collects the numbers of the rounded rows of a word's set.
   *
   * @return how many there are then
   */
  int collect(Words words, int word, int[] numbers, int count) {
    int now = count;
    for (long members = members(words, word); members != 0; members &= members - 1) {
      numbers[now++] = rows[number(words, word, members)];
    }
    return now;
  }

  /** The members of a word's set, as bits; of a list there is one. */
  private long members(Words words, int word) {
    return switch (kind) {
      case AMBIGUITY, CLUSTERS -> 1;
      case ORTHOGRAPHY -> words.orthography(word);
      case POSITION -> word == 1 ? 1 : word == words.size() ? 2 : 0;
      case GAZETTEER -> words.gazetteer(word);
    };
  }

  private int number(Words words, int word, long members) {
    return switch (kind) {
      case AMBIGUITY -> words.ambiguity(word);
      case CLUSTERS -> words.clusters(word);
      case ORTHOGRAPHY, POSITION, GAZETTEER -> Long.numberOfTrailingZeros(members);
    };
  }
}
