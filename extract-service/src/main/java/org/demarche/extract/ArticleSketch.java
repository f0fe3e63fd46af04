package org.demarche.extract;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A MinHash of an article (Broder 1997), so that wire copies are known downstream: 64 values of 16
 * bits, big-endian, in base64.
 *
 * <p>The text is lower-cased and cut into runs of letters and digits; each three words in a row are
 * a shingle, hashed with FNV-1a to 64 bits. Value {@code i} is the lowest 16 bits of the smallest
 * {@code mix(shingle + (i + 1) * 0x9E3779B97F4A7C15)}, where {@code mix} is the finalizer of
 * SplitMix64. The share of equal values estimates the share of shingles in common.
 */
final class ArticleSketch {

  private static final int VALUES = 64;
  private static final int SHINGLE = 3;
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private ArticleSketch() {}

  /** {@code null} for a text of fewer than three words. */
  static String of(String text) {
    String[] words =
        Arrays.stream(NOT_WORD.split(text.toLowerCase(Locale.ROOT)))
            .filter(word -> !word.isEmpty())
            .toArray(String[]::new);
    if (words.length < SHINGLE) {
      return null;
    }
    long[] smallest = new long[VALUES];
    Arrays.fill(smallest, Long.MAX_VALUE);
    for (int first = 0; first + SHINGLE <= words.length; first++) {
      long shingle = hash(words, first);
      for (int i = 0; i < VALUES; i++) {
        smallest[i] = Math.min(smallest[i], mix(shingle + (i + 1) * STEP));
      }
    }
    ByteBuffer bytes = ByteBuffer.allocate(2 * VALUES);
    Arrays.stream(smallest).forEach(value -> bytes.putShort((short) value));
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  private static long hash(String[] words, int first) {
    long hash = 0xCBF29CE484222325L;
    for (int word = first; word < first + SHINGLE; word++) {
      for (int i = 0; i <= words[word].length(); i++) {
        char c = i < words[word].length() ? words[word].charAt(i) : ' ';
        hash = (hash ^ c) * 0x100000001B3L;
      }
    }
    return hash;
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
