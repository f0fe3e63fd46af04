package org.demarche.english;

import java.nio.ByteBuffer;

/** What a section of a {@link FlatFile} holds; its code stands in the file. */
enum SectionType {
  BYTES('b', 1),
  INTS('i', 4),
  LONGS('l', 8),
  FLOATS('f', 4);

  private final int code;
  private final int size;

  SectionType(int code, int size) {
    this.code = code;
    this.size = size;
  }

  static SectionType of(int code) {
    for (SectionType type : values()) {
      if (type.code == code) {
        return type;
      }
    }
    throw new IllegalArgumentException("no type of section has code " + code);
  }

  int code() {
    return code;
  }

  /** Bytes of one element. */
  int size() {
    return size;
  }

  Object create(int length) {
    return switch (this) {
      case BYTES -> new byte[length];
      case INTS -> new int[length];
      case LONGS -> new long[length];
      case FLOATS -> new float[length];
    };
  }

  boolean holds(Object array) {
    return array.getClass() == create(0).getClass();
  }

  void get(ByteBuffer from, Object array, int offset, int length) {
    switch (this) {
      case BYTES -> from.get((byte[]) array, offset, length);
      case INTS -> from.asIntBuffer().get((int[]) array, offset, length);
      case LONGS -> from.asLongBuffer().get((long[]) array, offset, length);
      case FLOATS -> from.asFloatBuffer().get((float[]) array, offset, length);
    }
  }

  void put(ByteBuffer to, Object array, int offset, int length) {
    switch (this) {
      case BYTES -> to.put((byte[]) array, offset, length);
      case INTS -> to.asIntBuffer().put((int[]) array, offset, length);
      case LONGS -> to.asLongBuffer().put((long[]) array, offset, length);
      case FLOATS -> to.asFloatBuffer().put((float[]) array, offset, length);
    }
  }
}
