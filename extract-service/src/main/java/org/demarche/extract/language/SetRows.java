package org.demarche.extract.language;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.demarche.english.TextHash;

/** The rows of a feature that has one for each member of a word's set. Immutable. */
final class SetRows {

  private static final int[] NONE = {};

  private final Kind kind;
  private final int[][] rows;

  private enum Kind {
    AMBIGUITY,
    CLUSTERS,
    ORTHOGRAPHY,
    POSITION,
    GAZETTEER
  }

  private SetRows(Kind kind, int[][] rows) {
    this.kind = kind;
    this.rows = rows;
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

  private static int[][] lists(Lists lists, int type, LinearModel model) {
    return IntStream.rangeClosed(0, lists.count())
        .mapToObj(number -> number == 0 ? NONE : rows(type, model, lists.list(number)))
        .toArray(int[][]::new);
  }

  /** One list of one row for each member. */
  private static int[][] members(int type, LinearModel model, String... members) {
    return Arrays.stream(members).map(member -> rows(type, model, member)).toArray(int[][]::new);
  }

  /** The rows of those that have one. */
  private static int[] rows(int type, LinearModel model, String... values) {
    return Arrays.stream(values)
        .mapToInt(value -> model.row(type, TextHash.of(value)))
        .filter(row -> row != 0)
        .toArray();
  }

  /** Adds the rows of a word's set to the scores. */
  void add(Words words, int word, LinearModel model, float[] scores) {
    switch (kind) {
      case AMBIGUITY -> addList(words.ambiguity(word), model, scores);
      case CLUSTERS -> addList(words.clusters(word), model, scores);
      case ORTHOGRAPHY -> addBits(words.orthography(word), model, scores);
      case POSITION -> addPosition(words, word, model, scores);
      case GAZETTEER -> addBits(words.gazetteer(word), model, scores);
    }
  }

  /** The first word of a sentence, or else the last. */
  private void addPosition(Words words, int word, LinearModel model, float[] scores) {
    if (word == 1) {
      addList(0, model, scores);
    } else if (word == words.size()) {
      addList(1, model, scores);
    }
  }

  private void addList(int number, LinearModel model, float[] scores) {
    for (int row : rows[number]) {
      model.add(row, scores);
    }
  }

  /** Adds those whose bits are set, lowest first. */
  private void addBits(long bits, LinearModel model, float[] scores) {
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      addList(Long.numberOfTrailingZeros(rest), model, scores);
    }
  }
}
