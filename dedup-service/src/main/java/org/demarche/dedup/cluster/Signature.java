package org.demarche.dedup.cluster;

/** A 64-bit hash built step by step (FNV-1a with a final mix). Not thread-safe. */
final class Signature {

  private long hash = 0xcbf29ce484222325L;

  Signature add(long value) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      hash = (hash ^ (value >>> shift & 0xff)) * 0x100000001b3L;
    }
    return this;
  }

  Signature add(String text) {
    if (text == null) {
      return add(-1);
    }
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return add(text.length());
  }

  Signature add(int[] values) {
    for (int value : values) {
      add(value);
    }
    return add(values.length);
  }

  int toInt() {
    return (int) value();
  }

  long value() {
    long mixed = hash;
    mixed = (mixed ^ mixed >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }
}
