package org.demarche.dedup.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much a word tells by its class: a number, a negation, a name, or a word of {@code words.txt}.
 */
final class WordClasses {

  private static final Set<String> NEGATORS = stems("negators.txt");
  private static final Map<String, Integer> CLASSES = classes();

  private WordClasses() {}

  /**
   * One of those of {@link Words}.
   *
   * @param capital it is printed with one
   */
  static int of(String word, boolean capital, boolean sentenceStart) {
    if (isNumber(word)) {
      return Words.NUMBER;
    }
    if (NEGATORS.contains(Stem.of(word))) {
      return Words.NEGATOR;
    }
    Integer known = CLASSES.get(Stem.of(word));
    if (known != null && (known == Words.FUNCTION || sentenceStart || !capital)) {
      return known;
    }
    return capital ? Words.NAME : Words.PLAIN;
  }

  /** "2.5", "-2". */
  static boolean isNumber(String word) {
    int sign = word.startsWith("-") ? 1 : 0;
    return word.length() > sign && Character.isDigit(word.charAt(sign));
  }

  private static Set<String> stems(String file) {
    return Lexicon.words(file).stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Integer> classes() {
    Map<String, Integer> classes = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.entries("words.txt")) {
      int kind =
          switch (entry.left()) {
            case "function" -> Words.FUNCTION;
            case "common" -> Words.COMMON;
            default ->
                throw new IllegalStateException(
                    "words.txt: class must be 'function' or 'common': '" + entry.left() + "'");
          };
      for (String word : entry.right().split(" +")) {
        classes.put(Stem.of(Reading.ofWord(word)), kind);
      }
    }
    return classes;
  }
}
