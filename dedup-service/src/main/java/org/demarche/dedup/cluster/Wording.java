package org.demarche.dedup.cluster;

import java.util.Arrays;

/** The words of a text in their order, and ready for quick comparison. Immutable. */
public final class Wording {

  private final int[] words;
  private final int[] sorted;
  private final double weight;

  private Wording(int[] words) {
    this.words = words;
    this.sorted = sorted(words);
    this.weight = Keys.weight(words);
  }

  /** Without sign. */
  private static int[] sorted(int[] words) {
    int[] sorted = new int[words.length];
    Arrays.setAll(sorted, i -> words[i] ^ Integer.MIN_VALUE);
    Arrays.sort(sorted);
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] ^= Integer.MIN_VALUE;
    }
    return sorted;
  }

  static Wording of(String text) {
    return new Wording(Words.of(text == null ? "" : text));
  }

  /** As {@link #codes()} gave them. */
  public static Wording ofCodes(int[] codes) {
    return new Wording(codes.clone());
  }

  /** One number a word, to be kept. */
  public int[] codes() {
    return words.clone();
  }

  /** The same, not to be changed by who gets them. */
  int[] outline() {
    return words;
  }

  /** How much it tells. */
  double weight() {
    return weight;
  }

  /** The most that an alignment of the two could match. */
  double mostInCommon(Wording other) {
    double common = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int order = Integer.compareUnsigned(Words.stem(sorted[i]), Words.stem(other.sorted[j]));
      if (order == 0) {
        common += Math.min(Words.weight(sorted[i++]), Words.weight(other.sorted[j++]));
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wording that && Words.areEqual(words, that.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(stems());
  }

  private int[] stems() {
    return Arrays.stream(words).map(Words::stem).toArray();
  }

  Alignment alignedWith(Wording other) {
    return Alignment.of(words, other.words);
  }

  int length() {
    return words.length;
  }

  Digest digest() {
    return Digest.of(Synonyms.meant(words));
  }

  long[] keys() {
    return Keys.ofWords(Synonyms.meant(words));
  }

  void sign(Signature signature) {
    signature.add(words);
  }
}
