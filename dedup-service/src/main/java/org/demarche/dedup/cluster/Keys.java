package org.demarche.dedup.cluster;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Keys under which a wording is found again: pairs of neighbouring words that tell something. Of
 * long texts a sample that depends on the pair alone, so that a fragment and the whole agree on it.
 */
final class Keys {

  /** Texts with fewer pairs are indexed under all of them. */
  static final int ALWAYS = 24;

  /** The first so many words are a key, whatever they tell. */
  private static final int OPENING = 5;

  private Keys() {}

  static long[] ofWords(int[] words) {
    int[] telling = IntStream.of(words).filter(Keys::tells).toArray();
    long[] pairs =
        IntStream.range(1, telling.length)
            .filter(i -> Words.weight(telling[i - 1]) + Words.weight(telling[i]) >= 1.0)
            .mapToLong(i -> pair(telling[i - 1], telling[i]))
            .distinct()
            .sorted()
            .toArray();
    if (pairs.length == 0 && words.length < OPENING) {
      return new long[] {new Signature().add(stems(telling.length > 0 ? telling : words)).value()};
    }
    LongStream sample =
        LongStream.range(0, pairs.length)
            .filter(i -> i < ALWAYS || (pairs[(int) i] >>> 20 & 1) == 0)
            .map(i -> pairs[(int) i]);
    return LongStream.concat(opening(words), sample).distinct().toArray();
  }

  /** Most fragments are cut off at the end: "What they had was a lighthouse". */
  private static LongStream opening(int[] words) {
    return words.length < OPENING
        ? LongStream.empty()
        : LongStream.of(new Signature().add(stems(Arrays.copyOf(words, OPENING))).value());
  }

  static double weight(int[] words) {
    double weight = 0;
    for (int word : words) {
      weight += Words.weight(word);
    }
    return weight;
  }

  private static boolean tells(int word) {
    return Words.kind(word) != Words.FUNCTION;
  }

  private static int[] stems(int[] words) {
    return Arrays.stream(words).map(Words::stem).toArray();
  }

  private static long pair(int first, int second) {
    int one = Words.stem(first);
    int other = Words.stem(second);
    return new Signature().add(Math.min(one, other)).add(Math.max(one, other)).value();
  }
}
