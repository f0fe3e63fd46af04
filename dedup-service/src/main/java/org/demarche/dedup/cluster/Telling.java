package org.demarche.dedup.cluster;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.dedup.cluster.Heirs.Heir;
import org.demarche.record.Membership;
import org.demarche.record.UniqueState.Status;

/**
 * Tells what a decision changes: which unique records there are now, what is in them, and which of
 * them each mention is in. What is told has been written down before.
 */
final class Telling<R, E extends Evidence, U> {

  private final Subject<R, E, U> subject;
  private final Tables<R, E> tables;
  private final Graph<E> graph;
  private final Identities<R, E> identities;
  private final Portrait<R, E, U> portrait;
  private final Retirement<R, E> retirement;

  Telling(
      Subject<R, E, U> subject,
      Tables<R, E> tables,
      Graph<E> graph,
      Identities<R, E> identities,
      Portrait<R, E, U> portrait,
      Retirement<R, E> retirement) {
    this.subject = subject;
    this.tables = tables;
    this.graph = graph;
    this.identities = identities;
    this.portrait = portrait;
    this.retirement = retirement;
  }

  /**
   * @param changed nodes whose cluster has changed
   * @param mention which one is withdrawn, {@code null} for none
   * @param withdrawn what it was
   * @param heir who goes on with its record, {@code null} for nobody
   * @param today days since 1970
   */
  Changes<U> tell(Set<Long> changed, String mention, Known<R> withdrawn, Heir heir, int today) {
    Map<Long, Cluster<R, E>> clusters = clustersOf(changed);
    addHolders(clusters);
    List<Cluster<R, E>> decided = List.copyOf(clusters.values());
    Identities.Assigned assigned = identities.assign(decided, heir);
    Map<String, U> uniques = new LinkedHashMap<>();
    Map<String, Membership> memberships = new LinkedHashMap<>();
    Set<Long> renamed = enrol(decided, assigned, memberships);
    Map<Long, Header> headers = new TreeMap<>(assigned.headers());
    for (long neighbour : related(renamed)) {
      clusters.computeIfAbsent(neighbour, id -> clusterOf(graph.node(id)));
      headers.computeIfAbsent(neighbour, id -> headerOf(clusters.get(id)));
    }
    headers.forEach((leader, header) -> tellLive(clusters.get(leader), header, uniques, today));
    memberships.replaceAll((id, row) -> withRevision(row));
    assigned
        .merged()
        .forEach(
            (loser, survivor) -> tellMerged(loser, survivor, decided, withdrawn, uniques, today));
    if (withdrawn != null) {
      memberships.put(mention, null);
      tellRetracted(withdrawn, assigned, uniques, today);
    }
    return new Changes<>(uniques, memberships);
  }

  private Map<Long, Cluster<R, E>> clustersOf(Set<Long> nodes) {
    Map<Long, Cluster<R, E>> clusters = new HashMap<>();
    for (long id : nodes) {
      Node<E> node = graph.node(id);
      if (node != null && node.leader() != null) {
        clusters.computeIfAbsent(node.leader(), leader -> clusterOf(graph.node(leader)));
      }
    }
    return clusters;
  }

  /** Who goes by a record that another was told to be before everything was forgotten. */
  private void addHolders(Map<Long, Cluster<R, E>> clusters) {
    Deque<Cluster<R, E>> open = new ArrayDeque<>(clusters.values());
    while (!open.isEmpty()) {
      for (String unique : identities.toldBefore(open.poll()).distinct().toList()) {
        Long holder = holder(tables.headers().get(unique));
        if (holder != null && !clusters.containsKey(holder)) {
          clusters.put(holder, clusterOf(graph.node(holder)));
          open.add(clusters.get(holder));
        }
      }
    }
  }

  private Long holder(Header header) {
    String mention = header.representative();
    Known<R> known = mention == null ? null : tables.mentions().get(mention);
    return known != null && header.id().equals(known.unique())
        ? graph.node(known.node()).leader()
        : null;
  }

  Cluster<R, E> clusterOf(Node<E> leader) {
    return Cluster.of(leader, graph, tables.mentions(), subject);
  }

  private Header headerOf(Cluster<R, E> cluster) {
    return tables.headers().get(cluster.mentions().firstEntry().getValue().known().unique());
  }

  /** Writes down where each mention is now; returns the nodes whose record is another one. */
  private Set<Long> enrol(
      Collection<Cluster<R, E>> clusters,
      Identities.Assigned assigned,
      Map<String, Membership> memberships) {
    Set<Long> renamed = new TreeSet<>();
    for (Cluster<R, E> cluster : clusters) {
      String unique = assigned.headers().get(cluster.leader()).id();
      for (Cluster.Member<R> member : cluster.mentions().values()) {
        Known<R> known = member.known();
        if (!unique.equals(known.unique())) {
          tables.mentions().put(member.id(), known.in(unique));
          memberships.put(member.id(), new Membership(unique, 0));
          renamed.add(known.node());
        }
      }
    }
    return renamed;
  }

  private Set<Long> related(Set<Long> nodes) {
    Set<Long> related = new TreeSet<>();
    for (long id : nodes) {
      for (Link link : graph.node(id).links()) {
        if (!link.relation().isSame()) {
          related.add(graph.node(link.other()).leader());
        }
      }
    }
    return related;
  }

  private void tellLive(Cluster<R, E> cluster, Header header, Map<String, U> uniques, int today) {
    Portrait.Related related = relatedTo(cluster, header.id());
    long content = cluster.content() ^ related.content() ^ header.origin();
    if (content != header.content()) {
      String mention = cluster.mentions().firstEntry().getValue().id();
      Header next = retirement.schedule(header.told(content, mention), today);
      tables.headers().put(next.id(), next);
      uniques.put(next.id(), portrait.live(cluster, next, related));
    }
  }

  private Membership withRevision(Membership row) {
    return new Membership(row.uniqueId(), tables.headers().get(row.uniqueId()).revision());
  }

  private Portrait.Related relatedTo(Cluster<R, E> cluster, String own) {
    Set<String> contradicts = new TreeSet<>();
    Set<String> follows = new TreeSet<>();
    for (Node<E> node : cluster.nodes()) {
      for (Link link : node.links()) {
        String other = link.relation().isSame() ? own : uniqueOf(link.other());
        if (!other.equals(own)) {
          switch (link.relation().kind()) {
            case contradicts -> contradicts.add(other);
            case follows -> follows.add(other);
            default -> {}
          }
        }
      }
    }
    return new Portrait.Related(
        List.copyOf(contradicts), follows.isEmpty() ? null : follows.iterator().next());
  }

  private String uniqueOf(long node) {
    return tables.mentions().get(graph.node(node).mentions().get(0)).unique();
  }

  private void tellMerged(
      String loser,
      String survivor,
      Collection<Cluster<R, E>> clusters,
      Known<R> withdrawn,
      Map<String, U> uniques,
      int today) {
    R last =
        clusters.stream()
            .flatMap(cluster -> cluster.mentions().values().stream())
            .filter(member -> isOf(loser, member))
            .map(member -> member.known().record())
            .min(subject.bestFirst())
            .orElseGet(() -> withdrawn.record());
    tellGone(tables.headers().get(loser).gone(Status.merged, survivor), last, uniques, today);
  }

  private boolean isOf(String unique, Cluster.Member<R> member) {
    return unique.equals(member.known().unique())
        || unique.equals(tables.claims().get(member.id()));
  }

  private void tellRetracted(
      Known<R> withdrawn, Identities.Assigned assigned, Map<String, U> uniques, int today) {
    boolean goesOn =
        assigned.merged().containsKey(withdrawn.unique())
            || assigned.headers().values().stream()
                .anyMatch(header -> header.id().equals(withdrawn.unique()));
    if (!goesOn) {
      Header header = tables.headers().get(withdrawn.unique()).gone(Status.retracted, null);
      tellGone(header, withdrawn.record(), uniques, today);
    }
  }

  private void tellGone(Header header, R last, Map<String, U> uniques, int today) {
    Header scheduled = retirement.schedule(header, today);
    tables.headers().put(header.id(), scheduled);
    uniques.put(header.id(), portrait.gone(scheduled, last));
  }
}
