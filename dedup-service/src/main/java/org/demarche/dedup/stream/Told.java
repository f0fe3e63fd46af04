package org.demarche.dedup.stream;

import org.demarche.record.Membership;

/**
 * What goes out under a key: a unique record or a membership; {@code null} inside takes it back.
 */
sealed interface Told {

  /** Of a unique record; {@code null} once it is forgotten. */
  record OfUnique(Object unique) implements Told {}

  /** Where a mention is; {@code null} when it is withdrawn. */
  record OfMention(Membership membership) implements Told {}

  /** A mention has been let go, and may be decided elsewhere now. */
  record OfLeft() implements Told {}
}
