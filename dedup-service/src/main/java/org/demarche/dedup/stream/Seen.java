package org.demarche.dedup.stream;

import java.util.Arrays;

/**
 * Knows of most keys that are not there that they are not (Bloom 1970): most look-ups of a decision
 * are in vain, and the store takes longer to say so. Not thread-safe.
 */
final class Seen {

  private final long[] bits;

  /**
   * @param size how many bits, a power of two; eight a key and more make few mistakes
   */
  Seen(int size) {
    bits = new long[size / Long.SIZE];
  }

  void add(byte[] key) {
    long hash = hash(key);
    set((int) hash);
    set((int) (hash >>> Integer.SIZE));
  }

  /** False only of keys that were never added. */
  boolean mayHold(byte[] key) {
    long hash = hash(key);
    return isSet((int) hash) && isSet((int) (hash >>> Integer.SIZE));
  }

  private void set(int hash) {
    bits[word(hash)] |= 1L << hash;
  }

  private boolean isSet(int hash) {
    return (bits[word(hash)] & 1L << hash) != 0;
  }

  private int word(int hash) {
    return hash >>> 6 & (bits.length - 1);
  }

  private static long hash(byte[] key) {
    long hash = Arrays.hashCode(key);
    for (byte part : key) {
      hash = (hash ^ part) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 32) * 0xff51afd7ed558ccdL;
    return hash ^ hash >>> 29;
  }
}
