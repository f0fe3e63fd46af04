package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;

/** What a sentence is about, by the words of contexts.txt. */
final class Contexts {

  /** A word, or several joined by {@code _}, and the context it tells. */
  record Telling(Term term, String context) {}

  private Contexts() {}

  /** Adds to the words what they tell; of several words to the last. */
  static void read(Vocabulary vocabulary, WordClasses classes) {
    Table.read(
        "contexts.txt",
        row -> {
          for (String word : row.words(1)) {
            vocabulary
                .named(word.substring(word.lastIndexOf('_') + 1))
                .contexts()
                .add(new Telling(classes.term(word), row.at(0)));
          }
        });
  }

  /** In alphabetical order. */
  static List<String> of(Words words) {
    List<String> found = new ArrayList<>();
    for (int token = 0; token < words.size(); token++) {
      for (Telling telling : words.at(token).contexts()) {
        if (telling.term().is(words, token)) {
          found.add(telling.context());
        }
      }
    }
    return found.stream().distinct().sorted().toList();
  }
}
