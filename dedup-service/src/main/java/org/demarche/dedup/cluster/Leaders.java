package org.demarche.dedup.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which node leads which: in the order of {@link Place} a node joins the cluster before it that it
 * resembles most, or else leads one itself. It resembles a cluster when it is like its leader, like
 * two of its members, or nearly all contained in one; and neither leader nor those members may
 * forbid it. A function of nodes and links alone: what a change touches is decided again from there
 * on.
 */
final class Leaders<E extends Evidence> {

  /** "... and the harbour stays open" is a part of a member, wherever that one's leader stops. */
  private static final double CONTAINED = 0.7;

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
    long leader = leaderOf(node);
    if (node.leader() != null && leader == node.leader()) {
      return List.of();
    }
    if (node.leader() != null) {
      changed.add(node.leader());
    }
    changed.add(leader);
    Node<E> decided = node.ledBy(leader);
    graph.put(decided);
    return after(decided);
  }

  private long leaderOf(Node<E> node) {
    Map<Long, Candidate> candidates = new HashMap<>();
    Set<Long> forbidden = new HashSet<>();
    for (Link link : node.links()) {
      Node<E> other = graph.node(link.other());
      if (other.leader() == null || !other.isBefore(node)) {
        continue;
      }
      if (link.relation().isSame()) {
        candidates.computeIfAbsent(other.leader(), Candidate::new).add(other, link.relation());
      } else if (link.relation().kind() == Relation.Kind.contradicts) {
        forbidden.add(other.leader());
      }
    }
    Candidate best = null;
    for (Candidate candidate : candidates.values()) {
      if (!forbidden.contains(candidate.leader)
          && candidate.isEnough(node)
          && (best == null || candidate.isBefore(best))) {
        best = candidate;
      }
    }
    return best == null ? node.id() : best.leader;
  }

  private List<Node<E>> after(Node<E> node) {
    return node.links().stream()
        .filter(link -> link.relation().isSame() || isContradiction(link))
        .map(link -> graph.node(link.other()))
        .filter(node::isBefore)
        .toList();
  }

  private static boolean isContradiction(Link link) {
    return link.relation().kind() == Relation.Kind.contradicts;
  }

  /** A cluster that a node might join. */
  private final class Candidate {

    private final long leader;
    private double score;
    private int members;
    private boolean direct;

    private Candidate(long leader) {
      this.leader = leader;
    }

    private void add(Node<E> member, Relation relation) {
      members++;
      score = Math.max(score, relation.score());
      direct |= member.id() == leader;
    }

    private boolean isEnough(Node<E> node) {
      return direct
          || ((members > 1 || score >= CONTAINED) && graph.areCompatible(graph.node(leader), node));
    }

    private boolean isBefore(Candidate other) {
      if (score != other.score) {
        return score > other.score;
      }
      return graph.node(leader).isBefore(graph.node(other.leader));
    }
  }
}
