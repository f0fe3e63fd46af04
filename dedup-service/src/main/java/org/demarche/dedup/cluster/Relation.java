package org.demarche.dedup.cluster;

/**
 * How two mentions relate, and why.
 *
 * @param kind what they are to each other
 * @param reason short words for the record of the decision
 * @param score how sure it is, 0 to 1
 */
public record Relation(Kind kind, String reason, double score) {

  /** Nothing to do with each other, or not known to have. */
  public static final Relation NONE = new Relation(Kind.none, "", 0);

  /** What two mentions are to each other. */
  public enum Kind {
    none,
    /** The same thing said or done. */
    same,
    /** Both cannot be true. */
    contradicts,
    /** The second carries out what the first plans. */
    follows,
    /** The first carries out what the second plans. */
    precedes
  }

  static Relation same(String reason, double score) {
    return new Relation(Kind.same, reason, score);
  }

  static Relation contradicts(String reason) {
    return new Relation(Kind.contradicts, reason, 1);
  }

  /** The relation seen from the other side. */
  Relation reversed() {
    return switch (kind) {
      case follows -> new Relation(Kind.precedes, reason, score);
      case precedes -> new Relation(Kind.follows, reason, score);
      default -> this;
    };
  }

  boolean isSame() {
    return kind == Kind.same;
  }
}
