package org.demarche.dedup.cluster;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * Nodes and how they relate. Says which nodes have to be decided again after each change.
 *
 * <p>Links are exactly the relations other than none between neighbours in the index.
 */
final class Graph<E extends Evidence> {

  /** Compares two pieces of evidence. */
  interface Rule<E> extends Index.Filter {
    Relation relate(E first, E second);

    /** Nothing forbids that they are one, whatever they have in common. */
    boolean areCompatible(E first, E second);
  }

  private final Table<Long, Node<E>> nodes;
  private final Index index;
  private final Rule<E> rule;

  Graph(Table<Long, Node<E>> nodes, Index index, Rule<E> rule) {
    this.nodes = nodes;
    this.index = index;
    this.rule = rule;
  }

  boolean areCompatible(Node<E> first, Node<E> second) {
    return rule.areCompatible(first.evidence(), second.evidence());
  }

  Node<E> node(long id) {
    return nodes.get(id);
  }

  /** Every other node that is compared with it, sorted. */
  long[] neighbours(Node<E> node) {
    return index.neighbours(Index.Entry.of(node));
  }

  void put(Node<E> node) {
    nodes.put(node.id(), node);
  }

  /** Puts a node back into the index that is there and linked, after all smaller ones. */
  void restore(Node<E> node) {
    if (node.candidate()) {
      index.restore(Index.Entry.of(node));
      if (!node.links().isEmpty()) {
        index.link(node.id());
      }
    }
  }

  /** Adds a node that is not there yet, and links it. */
  void add(Node<E> node, Set<Long> touched) {
    put(node);
    Index.Entry entry = Index.Entry.of(node);
    index.add(entry).forEach(lost -> unlink(lost, touched));
    touched.add(node.id());
    for (long other : index.akin(entry)) {
      link(node.id(), other, touched);
    }
  }

  void remove(Node<E> node, Set<Long> touched) {
    for (Link link : node.links()) {
      put(node(link.other()).withoutLink(node.id()));
      touched.add(link.other());
    }
    nodes.remove(node.id());
    touched.remove(node.id());
    index.remove(Index.Entry.of(node)).forEach(won -> link(won, touched));
  }

  /** Takes a node out of the index and cuts its likeness to nodes that another one leads. */
  void retire(long id, long leader, Set<Long> touched) {
    Node<E> node = node(id).retired();
    put(node);
    index.remove(Index.Entry.of(node)).forEach(won -> link(won, touched));
    for (Link link : node(id).links()) {
      Long others = node(link.other()).leader();
      if (link.relation().isSame() && others != null && others != leader) {
        unlink(id, link.other(), touched);
      }
    }
  }

  /** A node has won a place: it is compared with all who are its neighbours now. */
  private void link(long won, Set<Long> touched) {
    Node<E> node = node(won);
    Set<Long> linked = new TreeSet<>();
    node.links().forEach(link -> linked.add(link.other()));
    for (long other : index.akin(Index.Entry.of(node))) {
      if (!linked.contains(other)) {
        link(won, other, touched);
      }
    }
  }

  /** A node has lost a place: links that rest on it alone go. */
  private void unlink(long lost, Set<Long> touched) {
    if (index.isAlone(lost)) {
      return;
    }
    Node<E> node = node(lost);
    long[] neighbours = neighbours(node);
    for (Link link : node.links()) {
      if (Arrays.binarySearch(neighbours, link.other()) < 0) {
        unlink(lost, link.other(), touched);
      }
    }
  }

  private void link(long id, long other, Set<Long> touched) {
    Node<E> node = node(Math.min(id, other));
    Node<E> neighbour = node(Math.max(id, other));
    Relation relation = rule.relate(node.evidence(), neighbour.evidence());
    if (relation.kind() != Relation.Kind.none) {
      put(node.withLink(neighbour.id(), relation));
      put(neighbour.withLink(node.id(), relation.reversed()));
      index.link(id);
      index.link(other);
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
