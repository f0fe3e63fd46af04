package org.demarche.dedup.cluster;

import java.util.Arrays;

/**
 * Whether one text tells what another tells in other words, as two translations of one utterance
 * do: "Our soldiers did not cross the line by a single metre" / "Our servicemen have not gone even
 * one metre beyond the line". Nearly all that either tells is in the other, as the same word or one
 * of the same meaning; the same numbers, names in the same order, as many negations.
 */
final class Paraphrase {

  private static final double ALIKE = 0.85;

  /** Up to it nearly every word is another one, and no one word has been replaced. */
  private static final double FREE = 0.45;

  private static final double ALIKE_FREELY = 0.65;

  /** Above it a text is no translation of its own but the same text, changed in one place. */
  private static final double VERBATIM = 0.82;

  private static final double LEAST = 3.5;

  private Paraphrase() {}

  /**
   * @param covered the share of the shorter text that is the same word by word
   */
  static boolean areOne(int[] first, int[] second, double covered) {
    if (covered > VERBATIM
        || Math.min(Keys.weight(first), Keys.weight(second)) < LEAST
        || count(first, Words.NEGATOR) != count(second, Words.NEGATOR)
        || count(first, Words.NUMBER) != count(second, Words.NUMBER)) {
      return false;
    }
    int[] one = telling(first);
    int[] other = telling(second);
    return (names(one, other, false).length == 0 || names(other, one, false).length == 0)
        && Arrays.equals(names(one, other, true), names(other, one, true))
        && Arrays.equals(sorted(of(one, Words.NUMBER)), sorted(of(other, Words.NUMBER)))
        && !Opposites.areIn(new Alignment.Slot(one, other))
        && alike(one, other) >= (covered <= FREE ? ALIKE_FREELY : ALIKE);
  }

  /** What both tell by what each tells, on average; words of one meaning count as one. */
  private static double alike(int[] one, int[] other) {
    double both = Keys.weight(one) + Keys.weight(other);
    return both == 0 ? 0 : (matched(one, other) + matched(other, one)) / both;
  }

  private static double matched(int[] words, int[] others) {
    int[] left = others.clone();
    int count = left.length;
    double matched = 0;
    for (int word : words) {
      int found = 0;
      while (found < count && !Synonyms.areOne(word, left[found])) {
        found++;
      }
      if (found < count) {
        matched += Words.weight(word);
        left[found] = left[--count];
      }
    }
    return matched;
  }

  private static int count(int[] words, int kind) {
    int count = 0;
    for (int word : words) {
      count += Words.kind(word) == kind ? 1 : 0;
    }
    return count;
  }

  private static int[] telling(int[] words) {
    return Arrays.stream(words).filter(word -> Words.kind(word) != Words.FUNCTION).toArray();
  }

  /**
   * The names in {@code words} that {@code others} tells, too, or does not tell, in their order.
   */
  private static int[] names(int[] words, int[] others, boolean told) {
    return Arrays.stream(words)
        .filter(word -> Words.kind(word) == Words.NAME)
        .filter(word -> told == Arrays.stream(others).anyMatch(o -> Words.same(word, o)))
        .map(Words::stem)
        .toArray();
  }

  private static int[] of(int[] words, int kind) {
    return Arrays.stream(words).filter(word -> Words.kind(word) == kind).map(Words::stem).toArray();
  }

  private static int[] sorted(int[] words) {
    int[] sorted = words.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
