package org.demarche.dedup.cluster;

import java.util.Arrays;

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
    int[] telling = telling(words);
    long[] pairs = distinct(pairs(telling));
    if (words.length >= OPENING) {
      return withOpening(signature(words, OPENING), pairs);
    }
    if (pairs.length == 0) {
      int[] all = telling.length > 0 ? telling : words;
      return new long[] {signature(all, all.length)};
    }
    return Arrays.copyOf(pairs, sampled(pairs));
  }

  static double weight(int[] words) {
    double weight = 0;
    for (int word : words) {
      weight += Words.weight(word);
    }
    return weight;
  }

  private static int[] telling(int[] words) {
    int[] telling = new int[words.length];
    int count = 0;
    for (int word : words) {
      if (Words.kind(word) != Words.FUNCTION) {
        telling[count++] = word;
      }
    }
    return Arrays.copyOf(telling, count);
  }

  private static long[] pairs(int[] telling) {
    long[] pairs = new long[telling.length];
    int count = 0;
    for (int i = 1; i < telling.length; i++) {
      if (Words.weight(telling[i - 1]) + Words.weight(telling[i]) >= 1.0) {
        pairs[count++] = pair(telling[i - 1], telling[i]);
      }
    }
    return Arrays.copyOf(pairs, count);
  }

  /** In their order. */
  private static long[] distinct(long[] pairs) {
    Arrays.sort(pairs);
    int count = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[count++] = pairs[i];
      }
    }
    return Arrays.copyOf(pairs, count);
  }

  /** Moves those that are indexed to the front; returns how many they are. */
  private static int sampled(long[] pairs) {
    int count = Math.min(ALWAYS, pairs.length);
    for (int i = count; i < pairs.length; i++) {
      if ((pairs[i] >>> 20 & 1) == 0) {
        pairs[count++] = pairs[i];
      }
    }
    return count;
  }

  /** Most fragments are cut off at the end: "What they had was a lighthouse". */
  private static long[] withOpening(long opening, long[] pairs) {
    int sampled = sampled(pairs);
    long[] keys = new long[sampled + 1];
    keys[0] = opening;
    int count = 1;
    for (int i = 0; i < sampled; i++) {
      if (pairs[i] != opening) {
        keys[count++] = pairs[i];
      }
    }
    return Arrays.copyOf(keys, count);
  }

  private static long signature(int[] words, int count) {
    Signature signature = new Signature();
    for (int i = 0; i < count; i++) {
      signature.add(Words.stem(words[i]));
    }
    return signature.add(count).value();
  }

  private static long pair(int first, int second) {
    int one = Words.stem(first);
    int other = Words.stem(second);
    return new Signature().add(Math.min(one, other)).add(Math.max(one, other)).value();
  }
}
