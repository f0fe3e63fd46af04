package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.extract.language.Sentence;

/** What a sentence is about, by the words of contexts.txt. Immutable. */
final class Contexts {

  /**
   * Of each word the contexts it tells; of several words joined by {@code _} the last one leads.
   */
  private final Map<String, List<Word>> words = new TreeMap<>();

  private record Word(List<String> parts, String context) {}

  private Contexts() {}

  static Contexts load() {
    Contexts contexts = new Contexts();
    Table.read("contexts.txt", row -> row.words(1).forEach(word -> contexts.add(row.at(0), word)));
    return contexts;
  }

  private void add(String context, String word) {
    List<String> parts = List.of(word.split("_"));
    words
        .computeIfAbsent(parts.get(parts.size() - 1), unused -> new ArrayList<>())
        .add(new Word(parts, context));
  }

  /** In alphabetical order. */
  List<String> of(Sentence sentence) {
    List<String> found = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      for (Word word : words.getOrDefault(Words.lemma(sentence, token), List.of())) {
        if (endsAt(word.parts(), sentence, token)) {
          found.add(word.context());
        }
      }
    }
    return found.stream().distinct().sorted().toList();
  }

  private static boolean endsAt(List<String> parts, Sentence sentence, int last) {
    int first = last - parts.size() + 1;
    if (first < 0) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!Words.lemma(sentence, first + i).equals(parts.get(i))) {
        return false;
      }
    }
    return true;
  }
}
