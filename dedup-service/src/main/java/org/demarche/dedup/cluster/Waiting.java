package org.demarche.dedup.cluster;

/** Nodes that a full bucket has no place for, smallest first. */
public interface Waiting {

  /** Who waits, with the digest it will have a place with. */
  record Node(long id, Digest digest) {}

  void add(long bucket, long node, Digest digest);

  /** Does nothing when the node does not wait there. */
  void remove(long bucket, long node);

  /** The smallest node that waits, or {@code null}. */
  Node first(long bucket);
}
