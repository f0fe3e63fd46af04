package org.demarche.dedup.cluster;

/** Unique records by the day on which something is due for them. */
public interface Schedule {

  void add(int day, String unique);

  /** Does nothing when it is not scheduled there. */
  void remove(int day, String unique);

  /** The earliest that is due on {@code day} or before, or {@code null}. */
  Due first(int day);

  /** What is due, and when. */
  record Due(int day, String unique) {}
}
