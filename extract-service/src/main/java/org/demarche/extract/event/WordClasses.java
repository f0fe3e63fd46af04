package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.extract.language.Sentence;

/**
 * Named classes of words, such as {@code @aid}: what the entries of the lexicon are written in. A
 * member may be several words joined by {@code _}, as in {@code state_of_emergency}. Immutable.
 */
final class WordClasses {

  private final Map<String, Set<String>> single = new HashMap<>();
  private final Map<String, List<String[]>> several = new HashMap<>();

  /** All words of {@link #several}: most tokens are none of them. */
  private final Map<String, Set<String>> parts = new HashMap<>();

  private WordClasses() {}

  static WordClasses read(String file) {
    WordClasses classes = new WordClasses();
    Table.read(
        file,
        row -> {
          for (String word : row.words(1)) {
            Words.spellings(word).forEach(spelling -> classes.add(row.at(0), spelling));
          }
        });
    return classes;
  }

  private void add(String name, String word) {
    if (!name.startsWith("@")) {
      throw new IllegalArgumentException("a class of words is named @something: '" + name + "'");
    }
    if (word.startsWith("@")) {
      single.computeIfAbsent(name, unused -> new HashSet<>()).addAll(members(word));
      several
          .computeIfAbsent(name, unused -> new ArrayList<>())
          .addAll(several.getOrDefault(word, List.of()));
      parts
          .computeIfAbsent(name, unused -> new HashSet<>())
          .addAll(parts.getOrDefault(word, Set.of()));
    } else if (word.contains("_")) {
      String[] words = word.split("_");
      several.computeIfAbsent(name, unused -> new ArrayList<>()).add(words);
      parts.computeIfAbsent(name, unused -> new HashSet<>()).addAll(List.of(words));
      single.computeIfAbsent(name, unused -> new HashSet<>());
    } else {
      single.computeIfAbsent(name, unused -> new HashSet<>()).add(word);
    }
  }

  /** The members of one word each. */
  Set<String> members(String name) {
    Set<String> words = single.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no such class of words: " + name);
    }
    return words;
  }

  /** The word itself, or what a class stands for. */
  Set<String> expand(String word) {
    return word.startsWith("@") ? members(word) : Set.of(word);
  }

  /** Whether the token is the given word, or belongs to the class of that name. */
  boolean matches(String word, Sentence sentence, int token) {
    String lemma = Words.lemma(sentence, token);
    if (!word.startsWith("@")) {
      return word.contains("_")
          ? word.contains(lemma) && covers(word.split("_"), sentence, token)
          : lemma.equals(word)
              || (Words.isJoined(word) && matches(Words.parted(word), sentence, token));
    }
    return members(word).contains(lemma) || isCovered(word, lemma, sentence, token);
  }

  private boolean isCovered(String name, String lemma, Sentence sentence, int token) {
    if (!parts.getOrDefault(name, Set.of()).contains(lemma)) {
      return false;
    }
    for (String[] words : several.get(name)) {
      if (covers(words, sentence, token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words of a sentence hold what {@link #matches} needs, wherever it stands. */
  boolean mayMatch(String word, Set<String> words) {
    if (!word.startsWith("@")) {
      return words.contains(word)
          || (Words.isJoined(word) && mayMatch(Words.parted(word), words))
          || (word.contains("_") && words.containsAll(List.of(word.split("_"))));
    }
    Set<String> members = members(word);
    for (String present : words) {
      if (members.contains(present)) {
        return true;
      }
    }
    for (String[] parts : several.getOrDefault(word, List.of())) {
      if (words.containsAll(List.of(parts))) {
        return true;
      }
    }
    return false;
  }

  private static boolean covers(String[] words, Sentence sentence, int token) {
    for (int at = 0; at < words.length; at++) {
      if (standsAt(words, sentence, token - at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsAt(String[] words, Sentence sentence, int first) {
    if (first < 0 || first + words.length > sentence.size()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!Words.lemma(sentence, first + i).equals(words[i])) {
        return false;
      }
    }
    return true;
  }
}
