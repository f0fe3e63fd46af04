package org.demarche.extract.actor;

/** What pronouns tell apart. */
enum Gender {
  male,
  female,
  unknown;

  /** Whether one and the same person can be called by both. */
  boolean agrees(Gender other) {
    return this == unknown || other == unknown || this == other;
  }
}
