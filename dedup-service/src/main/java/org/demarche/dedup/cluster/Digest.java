package org.demarche.dedup.cluster;

/**
 * 64 bits of a set of words, one for each: what two sets have in common can be estimated without
 * reading them.
 */
final class Digest {

  private Digest() {}

  /** The words that tell most. */
  static long of(int[] words) {
    long digest = 0;
    for (int word : words) {
      if (Words.weight(word) >= 1) {
        digest |= 1L << ((Words.stem(word) * 0x9e3779b97f4a7c15L) >>> 58);
      }
    }
    return digest;
  }

  /** How many words the smaller of the two has, at least. */
  static int smaller(long first, long second) {
    return Math.min(Long.bitCount(first), Long.bitCount(second));
  }

  /** How many words the two have in common, at most. */
  static int common(long first, long second) {
    return Long.bitCount(first & second);
  }
}
