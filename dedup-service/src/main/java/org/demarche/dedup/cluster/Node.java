package org.demarche.dedup.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * Mentions that give the same evidence, decided as one.
 *
 * @param mentions their ids, sorted
 * @param links to every node that relates to this one
 * @param leader the node that leads its cluster, itself perhaps; {@code null} until decided
 * @param candidate new mentions are compared with it; no more once it is retired
 */
public record Node<E extends Evidence>(
    long id, E evidence, List<String> mentions, List<Link> links, Long leader, boolean candidate) {

  public Node {
    mentions = List.copyOf(mentions);
    links = List.copyOf(links);
  }

  static <E extends Evidence> Node<E> of(E evidence) {
    return new Node<>(evidence.signature(), evidence, List.of(), List.of(), null, true);
  }

  boolean isLeader() {
    return leader != null && leader == id;
  }

  Node<E> withMention(String mention) {
    List<String> more = new ArrayList<>(mentions);
    more.add(mention);
    more.sort(null);
    return new Node<>(id, evidence, more, links, leader, candidate);
  }

  Node<E> withoutMention(String mention) {
    List<String> fewer = new ArrayList<>(mentions);
    fewer.remove(mention);
    return new Node<>(id, evidence, fewer, links, leader, candidate);
  }

  Node<E> withLink(long other, Relation relation) {
    List<Link> more = new ArrayList<>(links);
    more.add(new Link(other, relation));
    return new Node<>(id, evidence, mentions, more, leader, candidate);
  }

  Node<E> withoutLink(long other) {
    return new Node<>(
        id,
        evidence,
        mentions,
        links.stream().filter(link -> link.other() != other).toList(),
        leader,
        candidate);
  }

  Node<E> ledBy(Long newLeader) {
    return new Node<>(id, evidence, mentions, links, newLeader, candidate);
  }

  Node<E> retired() {
    return new Node<>(id, evidence, mentions, links, leader, false);
  }

  Place place() {
    return new Place(evidence.extent(), evidence.publishedDay(), id);
  }

  boolean isBefore(Node<E> other) {
    return place().compareTo(other.place()) < 0;
  }
}
