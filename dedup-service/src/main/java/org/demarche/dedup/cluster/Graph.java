package org.demarche.dedup.cluster;

import java.util.Set;
import java.util.TreeSet;

/**
 * Nodes and how they relate. Says which nodes have to be decided again after each change.
 *
 * <p>Links are exactly the relations other than none between neighbours in the index.
 */
final class Graph<E extends Evidence> {

  /** Compares two pieces of evidence. */
  interface Rule<E> {
    Relation relate(E first, E second);
  }

  private final Table<Long, Node<E>> nodes;
  private final Index index;
  private final Rule<E> rule;

  Graph(Table<Long, Node<E>> nodes, Index index, Rule<E> rule) {
    this.nodes = nodes;
    this.index = index;
    this.rule = rule;
  }

  Node<E> node(long id) {
    return nodes.get(id);
  }

  void put(Node<E> node) {
    nodes.put(node.id(), node);
  }

  /** Adds a node that is not there yet, and links it. */
  void add(Node<E> node, Set<Long> touched) {
    put(node);
    long[] keys = node.evidence().keys();
    for (long moved : index.add(node.id(), keys)) {
      relink(moved, touched);
    }
    touched.add(node.id());
    relink(node.id(), touched);
  }

  void remove(Node<E> node, Set<Long> touched) {
    for (Link link : node.links()) {
      put(node(link.other()).withoutLink(node.id()));
      touched.add(link.other());
    }
    nodes.remove(node.id());
    touched.remove(node.id());
    for (long moved : index.remove(node.id(), node.evidence().keys())) {
      relink(moved, touched);
    }
  }

  /** Brings a node's links in line with the index. */
  private void relink(long id, Set<Long> touched) {
    Node<E> node = node(id);
    Set<Long> neighbours = index.neighbours(id, node.evidence().keys());
    Set<Long> linked = new TreeSet<>();
    for (Link link : node.links()) {
      linked.add(link.other());
      if (!neighbours.contains(link.other())) {
        unlink(id, link.other(), touched);
      }
    }
    for (long other : neighbours) {
      if (!linked.contains(other)) {
        link(id, other, touched);
      }
    }
  }

  private void link(long id, long other, Set<Long> touched) {
    Node<E> neighbour = node(other);
    Node<E> node = node(id);
    Relation relation = rule.relate(node.evidence(), neighbour.evidence());
    if (relation.kind() != Relation.Kind.none) {
      put(node.withLink(other, relation));
      put(neighbour.withLink(id, relation.reversed()));
      touched.add(id);
      touched.add(other);
    }
  }

  private void unlink(long id, long other, Set<Long> touched) {
    put(node(id).withoutLink(other));
    put(node(other).withoutLink(id));
    touched.add(id);
    touched.add(other);
  }
}
