package org.demarche.extract.quotation;

/**
 * A quotation mark.
 *
 * @param length 2 for doubled singles and backticks
 */
record Mark(int start, int length, Family family, Role role) {

  /** Marks that can close each other; nested quotations are of another family. */
  enum Family {
    DOUBLE,
    SINGLE,
    ANGLE
  }

  /** What the mark's shape and neighbours tell. */
  enum Role {
    OPENS,
    CLOSES,
    /** Closes what is open, unless it is the apostrophe of a plural: "the workers' rights". */
    MAY_CLOSE,
    /** Closes what is open, else opens. */
    EITHER
  }

  int end() {
    return start + length;
  }

  boolean opens() {
    return role == Role.OPENS;
  }
}
