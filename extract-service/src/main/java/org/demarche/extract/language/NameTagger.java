package org.demarche.extract.language;

import java.util.Arrays;

/**
 * Finds names: of persons, places, organizations, dates and more, as tags {@code B-PERSON}, {@code
 * I-PERSON}, {@code L-PERSON}, {@code U-GPE}, {@code O}. Thread-safe.
 */
final class NameTagger {

  private static final String OUTSIDE = "O";

  private final Tagger tagger;
  private final Gazetteer gazetteer;

  NameTagger(Component component, Gazetteer gazetteer) {
    this.tagger = new Tagger(component, Field.NAME);
    this.gazetteer = gazetteer;
  }

  /** The tags of a sentence's words, which must have parts of speech and lemmas. */
  String[] names(Words words) {
    words.setGazetteer(gazetteer.mark(words));
    int[] chosen = tagger.tag(words);
    char[] marks = new char[chosen.length];
    String[] types = new String[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      String label = tagger.label(chosen[i]);
      marks[i] = label.charAt(0);
      types[i] = label.substring(Math.min(2, label.length()));
    }
    mend(marks, types);
    return spans(marks, types);
  }

  /** Rounds the weights, for what is tagged afterwards. */
  void round() {
    tagger.round();
  }

  /** Repairs sequences that cannot be, such as an inner word after one that stands alone. */
  private static void mend(char[] marks, String[] types) {
    for (int i = 1; i < marks.length; i++) {
      String pair = "" + marks[i - 1] + marks[i];
      switch (pair) {
        case "IU" -> marks[i] = 'I';
        case "LI", "UI" -> marks[i - 1] = 'I';
        case "UL" -> marks[i - 1] = 'B';
        case "OI" -> {
          marks[i - 1] = 'I';
          types[i - 1] = types[i];
        }
        default -> {
          // can be
        }
      }
    }
  }

  /** Keeps what has a first and a last word, or stands alone; the last word gives the type. */
  private static String[] spans(char[] marks, String[] types) {
    String[] names = new String[marks.length];
    Arrays.fill(names, OUTSIDE);
    int first = -1;
    for (int i = 0; i < marks.length; i++) {
      switch (marks[i]) {
        case 'B' -> first = i;
        case 'U' -> {
          names[i] = "U-" + types[i];
          first = -1;
        }
        case 'L' -> {
          if (first >= 0) {
            span(names, first, i, types[i]);
          }
          first = -1;
        }
        case 'O' -> first = -1;
        default -> {
          // inside a span, if one is open
        }
      }
    }
    return names;
  }

  private static void span(String[] names, int first, int last, String type) {
    Arrays.fill(names, first, last, "I-" + type);
    names[first] = "B-" + type;
    names[last] = "L-" + type;
  }
}
