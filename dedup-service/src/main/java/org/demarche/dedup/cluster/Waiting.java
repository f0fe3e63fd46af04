package org.demarche.dedup.cluster;

/** Nodes that a full bucket has no place for, smallest first. */
public interface Waiting {

  void add(long bucket, long node);

  /** Does nothing when the node does not wait there. */
  void remove(long bucket, long node);

  /** The smallest node that waits, or {@code null}. */
  Long first(long bucket);
}
