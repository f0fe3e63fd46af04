package org.demarche.dedup.cluster;

/** All that a rule looks at in a mention. Mentions of equal evidence are decided as one. */
public interface Evidence {

  /** Day of publication where it is unknown. */
  int UNKNOWN_DAY = Integer.MAX_VALUE;

  /** 64 bits over everything the rule looks at; equal evidence has equal signatures. */
  long signature();

  /** How much it tells; the fullest wording of several leads. */
  double extent();

  /** Days since 1970, or {@link #UNKNOWN_DAY}. */
  int publishedDay();

  /** Of its words, and the day that its window is about. */
  Digest digest();

  /**
   * Of its words what is held in memory, by which a rule may tell without reading the rest that two
   * are nothing to each other; empty where none is of use. Not to be changed by who gets it.
   */
  int[] outline();

  /** What has to be shared by at least one value to be compared at all. */
  long[] keys();
}
