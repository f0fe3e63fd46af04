package org.demarche.dedup.cluster;

/**
 * What can be known of a node without reading it: 112 bits of the set of its words, one for each,
 * how many keys it has, and its day. Of two digests it can be estimated what the nodes have in
 * common.
 *
 * @param words the first 64 bits of the words
 * @param rest 48 more, then 8 bits of day and 8 of keys
 */
public record Digest(long words, long rest) {

  /** Of words that are alike to all. */
  static final Digest OF_ANY = new Digest(-1, (1L << 48) - 1);

  private static final int BITS = 112;
  private static final int MORE_BITS = 48;
  private static final long MORE = (1L << MORE_BITS) - 1;
  private static final int DAY = MORE_BITS;
  private static final int KEYS = DAY + 8;

  /** Days come round after so many. */
  private static final int ROUND = 255;

  /** The words that tell most. */
  static Digest of(int[] words) {
    long first = 0;
    long more = 0;
    for (int word : words) {
      if (Words.weight(word) >= 1) {
        int bit = (int) ((((Words.stem(word) * 0x9e3779b97f4a7c15L) >>> 32) * BITS) >>> 32);
        if (bit < Long.SIZE) {
          first |= 1L << bit;
        } else {
          more |= 1L << (bit - Long.SIZE);
        }
      }
    }
    return new Digest(first, more);
  }

  /**
   * @param day days since 1970; {@link Evidence#UNKNOWN_DAY} is far from none
   */
  Digest on(int day) {
    long round = day == Evidence.UNKNOWN_DAY ? 0 : 1 + Math.floorMod(day, ROUND);
    return new Digest(words, rest | round << DAY);
  }

  Digest withKeys(int count) {
    return new Digest(words, rest | (long) Math.min(count, 255) << KEYS);
  }

  /** How many keys it has, up to 255. */
  int keys() {
    return (int) (rest >>> KEYS);
  }

  /** How many keys the one with fewer has, up to 255. */
  int fewerKeys(Digest other) {
    return Math.min(keys(), other.keys());
  }

  /** At least {@code days} are between the two; never where a day is unknown. */
  boolean isApart(Digest other, int days) {
    int day = day();
    int otherDay = other.day();
    int apart = Math.abs(day - otherDay);
    return day > 0 && otherDay > 0 && Math.min(apart, ROUND - apart) >= days;
  }

  /** How many words the one with fewer has, at least. */
  int smaller(Digest other) {
    return Math.min(size(), other.size());
  }

  /** How many words the two have in common, at most. */
  int common(Digest other) {
    return Long.bitCount(words & other.words) + Long.bitCount(rest & other.rest & MORE);
  }

  private int size() {
    return Long.bitCount(words) + Long.bitCount(rest & MORE);
  }

  private int day() {
    return (int) (rest >>> DAY & 0xff);
  }
}
