package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a sentence is about, by the words of contexts.txt. Immutable. */
final class Contexts {

  /**
   * Of each word the contexts it tells; of several words joined by {@code _} the last one leads.
   */
  private final Map<String, List<Telling>> tellers = new HashMap<>();

  private record Telling(List<String> parts, String context) {}

  private Contexts() {}

  static Contexts load() {
    Contexts contexts = new Contexts();
    Table.read("contexts.txt", row -> row.words(1).forEach(word -> contexts.add(row.at(0), word)));
    return contexts;
  }

  private void add(String context, String word) {
    List<String> parts = List.of(word.split("_"));
    tellers
        .computeIfAbsent(parts.get(parts.size() - 1), unused -> new ArrayList<>())
        .add(new Telling(parts, context));
  }

  /** In alphabetical order. */
  List<String> of(Words words) {
    List<String> found = new ArrayList<>();
    for (int token = 0; token < words.size(); token++) {
      for (Telling teller : tellers.getOrDefault(words.lemma(token), List.of())) {
        if (endsAt(teller.parts(), words, token)) {
          found.add(teller.context());
        }
      }
    }
    return found.stream().distinct().sorted().toList();
  }

  private static boolean endsAt(List<String> parts, Words words, int last) {
    int first = last - parts.size() + 1;
    if (first < 0) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!words.lemma(first + i).equals(parts.get(i))) {
        return false;
      }
    }
    return true;
  }
}
