package org.demarche.dedup.cluster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which node leads which: in the order of {@link Place} a node joins the leader before it that it
 * resembles most, or else leads itself. So every member of a cluster resembles its fullest wording,
 * and there are no chains. A function of nodes and links alone: what a change touches is decided
 * again from there on.
 */
final class Leaders<E extends Evidence> {

  private final Graph<E> graph;

  Leaders(Graph<E> graph) {
    this.graph = graph;
  }

  /** Decides the touched nodes and all that depends on them; returns the clusters that changed. */
  Set<Long> settle(Set<Long> touched) {
    Set<Long> changed = new TreeSet<>();
    TreeMap<Place, Long> queue = new TreeMap<>();
    touched.forEach(id -> enqueue(graph.node(id), queue));
    while (!queue.isEmpty()) {
      Node<E> node = graph.node(queue.pollFirstEntry().getValue());
      changed.add(node.id());
      settled(node, changed).forEach(after -> enqueue(after, queue));
    }
    return changed;
  }

  private void enqueue(Node<E> node, Map<Place, Long> queue) {
    if (node != null) {
      queue.put(node.place(), node.id());
    }
  }

  /** Decides one node; returns those that have to be decided again because of it. */
  private List<Node<E>> settled(Node<E> node, Set<Long> changed) {
    Long leader = leaderOf(node);
    if (leader.equals(node.leader())) {
      return List.of();
    }
    if (node.leader() != null) {
      changed.add(node.leader());
    }
    changed.add(leader);
    Node<E> decided = node.ledBy(leader);
    graph.put(decided);
    return node.isLeader() == decided.isLeader() ? List.of() : after(decided);
  }

  private Long leaderOf(Node<E> node) {
    Node<E> best = node;
    double bestScore = -1;
    for (Link link : node.links()) {
      if (!link.relation().isSame() || link.relation().score() < bestScore) {
        continue;
      }
      Node<E> other = graph.node(link.other());
      if (other.isLeader()
          && other.isBefore(node)
          && (link.relation().score() > bestScore || other.isBefore(best))) {
        best = other;
        bestScore = link.relation().score();
      }
    }
    return best.id();
  }

  private List<Node<E>> after(Node<E> node) {
    return node.links().stream()
        .filter(link -> link.relation().isSame())
        .map(link -> graph.node(link.other()))
        .filter(node::isBefore)
        .toList();
  }
}
