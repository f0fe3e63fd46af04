package org.demarche.extract.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Named classes of words, such as {@code @aid}: what the entries of the lexicon are written in. A
 * member may be several words joined by {@code _}, as in {@code state_of_emergency}. Immutable.
 */
final class WordClasses {

  private final Vocabulary vocabulary;
  private final Map<String, WordClass> classes = new HashMap<>();

  private WordClasses(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static WordClasses read(List<String> files, Vocabulary vocabulary) {
    WordClasses classes = new WordClasses(vocabulary);
    files.forEach(file -> Table.read(file, classes::add));
    return classes;
  }

  private void add(Table.Row row) {
    for (String word : row.words(1)) {
      Spelling.all(word).forEach(spelling -> add(row.at(0), spelling));
    }
  }

  private void add(String name, String word) {
    if (!name.startsWith("@")) {
      throw new IllegalArgumentException("a class of words is named @something: '" + name + "'");
    }
    WordClass named = classes.computeIfAbsent(name, unused -> new WordClass(name, classes.size()));
    if (word.startsWith("@")) {
      named.addAll(named(word));
    } else if (word.contains("_")) {
      named.add(several(word));
    } else {
      named.add(vocabulary.named(word));
    }
  }

  /**
   * @throws IllegalArgumentException where there is none of that name
   */
  WordClass named(String name) {
    WordClass named = classes.get(name);
    if (named == null) {
      throw new IllegalArgumentException("no such class of words: " + name);
    }
    return named;
  }

  /** The word itself, or what a class stands for. */
  Set<Word> expand(String word) {
    return word.startsWith("@") ? named(word).members() : Set.of(vocabulary.named(word));
  }

  /** What an entry means by a word, words joined by {@code _}, or the name of a class. */
  Term term(String word) {
    if (word.startsWith("@")) {
      return named(word);
    }
    if (word.contains("_")) {
      return several(word);
    }
    Term single = new Term.Single(vocabulary.named(word));
    return Spelling.isJoined(word)
        ? new Term.Either(single, several(Spelling.parted(word)))
        : single;
  }

  private Term.Several several(String words) {
    return new Term.Several(Arrays.stream(words.split("_")).map(vocabulary::named).toList());
  }
}
