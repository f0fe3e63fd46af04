package org.demarche.dedup.cluster;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Which numbers are told: "one frigate" is a number where another one stands in its place. */
final class Counts {

  private static final int ONE = Words.stemOf("one");
  private static final int TWO = Words.stemOf("2");
  private static final int BOTH = Words.stemOf("both");
  private static final Set<Integer> ARTICLES = Set.of(Words.stemOf("a"), Words.stemOf("an"));

  /** Up to so many words an article stands for a number: "a bridge" against "two bridges". */
  private static final int FEW = 1;

  private Counts() {}

  /** Each tells a number that the other does not. */
  static boolean differ(int[] words, int[] others) {
    boolean few = words.length <= FEW && others.length <= FEW;
    Set<Integer> first = in(words, few);
    Set<Integer> second = in(others, few);
    return !second.containsAll(first) && !first.containsAll(second);
  }

  private static Set<Integer> in(int[] words, boolean few) {
    return Arrays.stream(words)
        .filter(word -> isNumber(word, few))
        .map(Counts::value)
        .boxed()
        .collect(Collectors.toSet());
  }

  private static boolean isNumber(int word, boolean few) {
    int stem = Words.stem(word);
    return Words.kind(word) == Words.NUMBER
        || stem == ONE
        || stem == BOTH
        || (few && ARTICLES.contains(stem));
  }

  private static int value(int word) {
    int stem = Words.stem(word);
    return stem == BOTH ? TWO : ARTICLES.contains(stem) ? ONE : stem;
  }
}
