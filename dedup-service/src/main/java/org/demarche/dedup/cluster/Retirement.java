package org.demarche.dedup.cluster;

import java.util.Set;

/**
 * Ends what is old, so that state stays bounded: thirty days after its last change a live record is
 * no longer a candidate for new mentions, and a merged or retracted one is forgotten. Mentions of a
 * retired record can still change and be withdrawn.
 */
final class Retirement<R, E extends Evidence> {

  static final int DAYS = 30;

  private final Tables<R, E> tables;
  private final Graph<E> graph;

  Retirement(Tables<R, E> tables, Graph<E> graph) {
    this.tables = tables;
    this.graph = graph;
  }

  /** Schedules a record that has just changed; returns its header with the day it is due. */
  Header schedule(Header header, int today) {
    int due = today + DAYS;
    if (due <= header.due()) {
      return header;
    }
    if (header.due() != 0) {
      tables.schedule().remove(header.due(), header.id());
    }
    tables.schedule().add(due, header.id());
    return header.due(due);
  }

  /** Takes the cluster out of the index and cuts what ties it to others as the same thing. */
  void retire(Cluster<R, E> cluster, Set<Long> touched) {
    for (Node<E> node : cluster.nodes()) {
      graph.retire(node.id(), cluster.leader(), touched);
    }
  }
}
