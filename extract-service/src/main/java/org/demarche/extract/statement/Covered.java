package org.demarche.extract.statement;

import java.util.BitSet;
import java.util.List;

/** Which characters of a text are said by somebody already. Confined to one thread. */
final class Covered {

  private final BitSet said = new BitSet();

  static Covered by(List<Attribution> found) {
    Covered covered = new Covered();
    found.forEach(covered::add);
    return covered;
  }

  void add(Attribution attribution) {
    attribution.content().forEach(this::add);
  }

  void add(Stretch stretch) {
    said.set(stretch.start(), stretch.end());
  }

  boolean overlaps(Stretch stretch) {
    int next = said.nextSetBit(stretch.start());
    return next >= 0 && next < stretch.end();
  }
}
