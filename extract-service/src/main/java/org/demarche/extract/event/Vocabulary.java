package org.demarche.extract.event;

import java.util.HashMap;
import java.util.Map;

/** All words that the data files name. Immutable once the lexicon is read. */
final class Vocabulary {

  private final Map<String, Word> words = new HashMap<>();

  /** The word, new where nothing has been said of it yet. */
  Word named(String lemma) {
    return words.computeIfAbsent(lemma, unused -> new Word(lemma, words.size() + 1));
  }

  int size() {
    return words.size();
  }

  /** The word, or {@link Word#UNKNOWN}. */
  Word find(String lemma) {
    return words.getOrDefault(lemma, Word.UNKNOWN);
  }
}
