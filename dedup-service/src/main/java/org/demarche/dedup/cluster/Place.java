package org.demarche.dedup.cluster;

/**
 * A node's place in the order of decision: the fullest first, then the earliest, then by content,
 * so that arrival cannot matter.
 */
record Place(double extent, int publishedDay, long node) implements Comparable<Place> {

  @Override
  public int compareTo(Place other) {
    int order = Double.compare(other.extent, extent);
    if (order == 0) {
      order = Integer.compare(publishedDay, other.publishedDay);
    }
    return order == 0 ? Long.compare(node, other.node) : order;
  }
}
