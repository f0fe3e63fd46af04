package org.demarche.dedup.cluster;

import java.util.List;
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

  /** A mention and how it came here. */
  record Member<R>(String id, Known<R> known, Relation toLeader) {}

  static <R, E extends Evidence> Cluster<R, E> of(
      Node<E> leader, Graph<E> graph, Table<String, Known<R>> known, Subject<R, E, ?> subject) {
    List<Node<E>> nodes = new java.util.ArrayList<>(List.of(leader));
    TreeMap<Birth, Member<R>> mentions = new TreeMap<>();
    enter(leader, Relation.same("fullest wording", 1), mentions, known, subject);
    for (Link link : leader.links()) {
      Node<E> node = graph.node(link.other());
      if (link.relation().isSame() && node.leader() != null && node.leader() == leader.id()) {
        nodes.add(node);
        enter(node, link.relation(), mentions, known, subject);
      }
    }
    return new Cluster<>(leader.id(), nodes, mentions);
  }

  Birth smallest() {
    return mentions.firstKey();
  }

  /** Hash of all that is told of it. */
  long content() {
    Signature signature = new Signature();
    for (Member<R> member : mentions.values()) {
      signature
          .add(member.id())
          .add(member.known().content())
          .add(member.toLeader().reason())
          .add(Double.doubleToLongBits(member.toLeader().score()));
    }
    return signature.value();
  }

  private static <R, E extends Evidence> void enter(
      Node<E> node,
      Relation toLeader,
      TreeMap<Birth, Member<R>> mentions,
      Table<String, Known<R>> known,
      Subject<R, E, ?> subject) {
    for (String id : node.mentions()) {
      Known<R> mention = known.get(id);
      Source source = subject.source(mention.record());
      mentions.put(
          new Birth(source == null ? null : source.publishedAt(), id),
          new Member<>(id, mention, toLeader));
    }
  }
}
