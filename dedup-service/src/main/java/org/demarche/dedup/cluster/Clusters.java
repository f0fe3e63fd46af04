package org.demarche.dedup.cluster;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.dedup.cluster.Heirs.Heir;
import org.demarche.record.Membership;
import org.demarche.record.UniqueState;
import org.demarche.record.UniqueState.Status;

/**
 * The clusters of one kind of record: takes mentions as they come, change and go, and says what
 * that changes. Which mentions are together depends on the set of live mentions alone. Not
 * thread-safe; everything remembered is in the {@link Tables}.
 */
public final class Clusters<R, E extends Evidence, U> {

  private final Subject<R, E, U> subject;
  private final Tables<R, E> tables;
  private final Graph<E> graph;
  private final Leaders<E> leaders;
  private final Identities<R, E> identities;
  private final Portrait<R, E, U> portrait;
  private final Heirs<R, E> heirs;
  private final Retirement<R, E> retirement;
  private int today;

  /**
   * @param mostMentions how many mentions a unique record lists, {@link UniqueState#MAX_MENTIONS}
   *     on topics
   */
  public Clusters(Subject<R, E, U> subject, Tables<R, E> tables, int mostMentions) {
    this(subject, tables, mostMentions, 0, 1);
  }

  /**
   * Those of one of several decision tasks.
   *
   * @param shard which, 0 to {@code shards} - 1
   */
  public Clusters(
      Subject<R, E, U> subject, Tables<R, E> tables, int mostMentions, int shard, int shards) {
    this.subject = subject;
    this.tables = tables;
    this.graph =
        new Graph<>(
            tables.nodes(), new Index(tables.buckets(), tables.waiting(), subject), subject);
    this.leaders = new Leaders<>(graph);
    this.identities = new Identities<>(tables.headers(), shards == 1 ? "" : shard + ":");
    this.retirement = new Retirement<>(tables, graph);
    this.portrait = new Portrait<>(subject, mostMentions);
    this.heirs = new Heirs<>(subject, tables, graph);
  }

  /**
   * A mention as it is now.
   *
   * @param record {@code null} when it is withdrawn
   * @param day days since 1970 at which it was received; decides nothing but how long candidates
   *     are kept
   */
  public Changes<U> decide(String mention, R record, int day) {
    today = day;
    Known<R> before = tables.mentions().get(mention);
    long content = record == null ? 0 : Known.contentOf(record);
    if (before == null ? record == null : before.content() == content) {
      return Changes.none();
    }
    Set<Long> touched = new TreeSet<>();
    Heir heir = record == null && isAlone(before) ? heirs.of(before) : null;
    Long node = record == null ? null : enter(mention, record, content, before, touched);
    if (before != null && (node == null || node != before.node())) {
      leave(mention, before.node(), touched);
    }
    if (record == null) {
      tables.mentions().remove(mention);
    }
    if (heir != null) {
      touched.add(tables.mentions().get(heir.mention()).node());
    }
    return tell(leaders.settle(touched), mention, record == null ? before : null, heir);
  }

  private boolean isAlone(Known<R> known) {
    Node<E> node = graph.node(known.node());
    return node.mentions().size() == 1
        && clusterOf(graph.node(node.leader())).mentions().size() == 1;
  }

  /**
   * Retires and forgets what is due, a bounded number at a time.
   *
   * @return unique records that are forgotten, each {@code null}, and what changes by the way
   */
  public Changes<U> retire(int day, int most) {
    today = day;
    Map<String, U> forgotten = new HashMap<>();
    Set<Long> touched = new TreeSet<>();
    Schedule.Due due = tables.schedule().first(day);
    for (int done = 0; due != null && done < most; done++) {
      tables.schedule().remove(due.day(), due.unique());
      Header header = tables.headers().get(due.unique());
      if (header.status() == Status.live) {
        Known<R> known = tables.mentions().get(header.representative());
        retirement.retire(clusterOf(graph.node(graph.node(known.node()).leader())), touched);
        tables.headers().put(header.id(), header.due(0));
      } else {
        tables.headers().remove(header.id());
        forgotten.put(header.id(), null);
      }
      due = tables.schedule().first(day);
    }
    Changes<U> told = tell(leaders.settle(touched), null, null, null);
    forgotten.putAll(told.uniques());
    return new Changes<>(forgotten, told.memberships());
  }

  private long enter(String mention, R record, long content, Known<R> before, Set<Long> touched) {
    Node<E> fresh = Node.of(subject.evidence(record));
    Node<E> node = graph.node(fresh.id());
    String unique = before == null ? null : before.unique();
    tables.mentions().put(mention, new Known<>(record, content, fresh.id(), unique));
    if (node == null) {
      graph.add(fresh.withMention(mention), touched);
    } else if (!node.mentions().contains(mention)) {
      graph.put(node.withMention(mention));
    }
    touched.add(fresh.id());
    return fresh.id();
  }

  private void leave(String mention, long id, Set<Long> touched) {
    Node<E> left = graph.node(id).withoutMention(mention);
    graph.put(left);
    if (left.mentions().isEmpty()) {
      graph.remove(left, touched);
    } else {
      touched.add(id);
    }
  }

  private Changes<U> tell(Set<Long> changed, String mention, Known<R> withdrawn, Heir heir) {
    Map<Long, Cluster<R, E>> clusters = clustersOf(changed);
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
    headers.forEach((leader, header) -> tellLive(clusters.get(leader), header, uniques));
    memberships.replaceAll((id, row) -> withRevision(row));
    assigned
        .merged()
        .forEach((loser, survivor) -> tellMerged(loser, survivor, decided, withdrawn, uniques));
    if (withdrawn != null) {
      memberships.put(mention, null);
      tellRetracted(withdrawn, assigned, uniques);
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

  private Cluster<R, E> clusterOf(Node<E> leader) {
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

  private void tellLive(Cluster<R, E> cluster, Header header, Map<String, U> uniques) {
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
      Map<String, U> uniques) {
    R last =
        clusters.stream()
            .flatMap(cluster -> cluster.mentions().values().stream())
            .filter(member -> loser.equals(member.known().unique()))
            .map(member -> member.known().record())
            .min(subject.bestFirst())
            .orElseGet(() -> withdrawn.record());
    tellGone(tables.headers().get(loser).gone(Status.merged, survivor), last, uniques);
  }

  private void tellRetracted(
      Known<R> withdrawn, Identities.Assigned assigned, Map<String, U> uniques) {
    boolean goesOn =
        assigned.merged().containsKey(withdrawn.unique())
            || assigned.headers().values().stream()
                .anyMatch(header -> header.id().equals(withdrawn.unique()));
    if (!goesOn) {
      Header header = tables.headers().get(withdrawn.unique()).gone(Status.retracted, null);
      tellGone(header, withdrawn.record(), uniques);
    }
  }

  private void tellGone(Header header, R last, Map<String, U> uniques) {
    Header scheduled = retirement.schedule(header, today);
    tables.headers().put(header.id(), scheduled);
    uniques.put(header.id(), portrait.gone(scheduled, last));
  }
}
