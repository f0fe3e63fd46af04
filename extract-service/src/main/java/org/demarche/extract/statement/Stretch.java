package org.demarche.extract.statement;

/** A stretch of a readable text, end exclusive. */
record Stretch(int start, int end) {

  Stretch {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("must have 0 <= start <= end: " + start + ".." + end);
    }
  }

  boolean overlaps(Stretch other) {
    return start < other.end && other.start < end;
  }

  boolean contains(Stretch other) {
    return start <= other.start && other.end <= end;
  }

  int length() {
    return end - start;
  }
}
