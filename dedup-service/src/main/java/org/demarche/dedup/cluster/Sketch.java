package org.demarche.dedup.cluster;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Base64;

/**
 * A MinHash of an article, 64 values of 16 bits in base64 (Broder 1997). The share of equal values
 * estimates the share of shingles that two articles have in common.
 */
final class Sketch {

  private static final int VALUES = 64;
  private static final double COPY = 0.6;

  private final CharBuffer values;

  private Sketch(CharBuffer values) {
    this.values = values;
  }

  /** {@code null} where there is none, or none that can be read. */
  static Sketch of(String base64) {
    if (base64 == null) {
      return null;
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      return bytes.length == 2 * VALUES ? new Sketch(ByteBuffer.wrap(bytes).asCharBuffer()) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  boolean isCopyOf(Sketch other) {
    int equal = 0;
    for (int i = 0; i < VALUES; i++) {
      if (values.get(i) == other.values.get(i)) {
        equal++;
      }
    }
    return equal >= COPY * VALUES;
  }
}
