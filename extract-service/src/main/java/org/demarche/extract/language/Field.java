package org.demarche.extract.language;

import java.util.Arrays;
import java.util.List;

/** What features look at in a word; a field is its place among the values of {@link Words}. */
final class Field {

  static final int FORM = 0;
  static final int LOWER = 1;
  static final int SHAPE = 2;
  static final int LEMMA = 3;
  static final int TAG = 4;
  static final int NAME = 5;
  static final int LABEL = 6;
  static final int AMBIGUITY = 7;
  static final int VALENCY = 8;
  static final int PREFIX_2 = 9;
  static final int PREFIX_3 = 10;

  /** The suffix of one letter; those of two to four follow. */
  static final int SUFFIX_1 = 11;

  private static final List<String> NOTATIONS =
      Arrays.asList(
          "word_form_simplified",
          "word_form_simplified_lowercase",
          "word_shape",
          "lemma",
          "part_of_speech_tag",
          "named_entity_tag",
          "dependency_label",
          "ambiguity_classes",
          "valency:all",
          "prefix:2",
          "prefix:3",
          "suffix:1",
          "suffix:2",
          "suffix:3",
          "suffix:4");

  /** How many there are. */
  static final int COUNT = NOTATIONS.size();

  private Field() {}

  /** The field that a template calls so. */
  static int of(String notation) {
    int field = NOTATIONS.indexOf(notation);
    if (field < 0) {
      throw new IllegalArgumentException("the model has a field that nobody computes: " + notation);
    }
    return field;
  }
}
