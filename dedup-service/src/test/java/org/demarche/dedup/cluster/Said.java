package org.demarche.dedup.cluster;

import java.util.List;
import org.demarche.record.Statement;

/** {@link Sample} for other packages. */
public final class Said {

  private Said() {}

  public static List<Statement> statements(long seed, int count) {
    return new Sample(seed).statements(count);
  }

  /** Nobody is named who says it, only whom he speaks for. */
  public static Statement by(String principal, String id, String text) {
    return Sample.statement(id, text, null, principal, Sample.MONDAY);
  }
}
