package org.demarche.dedup.cluster;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.dedup.cluster.Header.Birth;
import org.demarche.record.Source;

/**
 * A leader, the nodes it leads, and their mentions in their order.
 *
 * @param mentions by publication, unknown last, then id
 */
record Cluster<R, E extends Evidence>(
    long leader, List<Node<E>> nodes, TreeMap<Birth, Member<R>> mentions) {

  private static final Relation FULLEST = Relation.same("fullest wording", 1);

  /** A mention and how it came here. */
  record Member<R>(String id, Known<R> known, Relation why) {}

  static <R, E extends Evidence> Cluster<R, E> of(
      Node<E> leader, Graph<E> graph, Table<String, Known<R>> known, Subject<R, E, ?> subject) {
    Map<Long, Node<E>> nodes = nodes(leader, graph);
    TreeMap<Birth, Member<R>> mentions = new TreeMap<>();
    for (Node<E> node : nodes.values()) {
      enter(node, why(node, nodes), mentions, known, subject);
    }
    return new Cluster<>(leader.id(), List.copyOf(nodes.values()), mentions);
  }

  /** All it leads, nearest first: every member is like one that was there before it. */
  private static <E extends Evidence> Map<Long, Node<E>> nodes(Node<E> leader, Graph<E> graph) {
    Map<Long, Node<E>> nodes = new LinkedHashMap<>(Map.of(leader.id(), leader));
    Deque<Node<E>> open = new ArrayDeque<>(nodes.values());
    while (!open.isEmpty()) {
      for (Link link : open.poll().links()) {
        if (link.relation().isSame() && !nodes.containsKey(link.other())) {
          Node<E> node = graph.node(link.other());
          if (node.leader() != null && node.leader() == leader.id()) {
            nodes.put(node.id(), node);
            open.add(node);
          }
        }
      }
    }
    return nodes;
  }

  /** What it has in common with the leader, else with the member before it that it is most like. */
  private static <E extends Evidence> Relation why(Node<E> node, Map<Long, Node<E>> nodes) {
    if (node.isLeader()) {
      return FULLEST;
    }
    Link best = null;
    for (Link link : node.links()) {
      Node<E> other = nodes.get(link.other());
      if (other == null || !link.relation().isSame() || !other.isBefore(node)) {
        continue;
      }
      if (other.isLeader()) {
        return link.relation();
      }
      if (best == null || isBetter(link, best)) {
        best = link;
      }
    }
    return best.relation();
  }

  private static boolean isBetter(Link link, Link best) {
    double more = link.relation().score() - best.relation().score();
    return more > 0 || (more == 0 && link.other() < best.other());
  }

  Birth smallest() {
    return mentions.firstKey();
  }

  boolean holds(String mention) {
    return mentions.keySet().stream().anyMatch(birth -> birth.mention().equals(mention));
  }

  /** Hash of all that is told of it. */
  long content() {
    Signature signature = new Signature();
    for (Member<R> member : mentions.values()) {
      signature
          .add(member.id())
          .add(member.known().content())
          .add(member.why().reason())
          .add(Double.doubleToLongBits(member.why().score()));
    }
    return signature.value();
  }

  private static <R, E extends Evidence> void enter(
      Node<E> node,
      Relation why,
      TreeMap<Birth, Member<R>> mentions,
      Table<String, Known<R>> known,
      Subject<R, E, ?> subject) {
    for (String id : node.mentions()) {
      Known<R> mention = known.get(id);
      Source source = subject.source(mention.record());
      mentions.put(
          new Birth(source == null ? null : source.publishedAt(), id),
          new Member<>(id, mention, why));
    }
  }
}
