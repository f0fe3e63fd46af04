package org.demarche.dedup.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.dedup.cluster.Header.Birth;
import org.demarche.dedup.cluster.Heirs.Heir;
import org.demarche.id.RecordId;
import org.demarche.record.UniqueState.Status;

/**
 * Which unique record each cluster goes on as. A record goes where most of its mentions go; of
 * several that meet, the one created from the smallest mention survives and the others are merged
 * into it; what nobody claims is a new record.
 */
final class Identities<R, E extends Evidence> {

  /** What was told before everything was forgotten counts for more than all that was told since. */
  private static final int TOLD_BEFORE = 1 << 20;

  private final Table<String, Header> headers;
  private final Table<String, String> before;
  private final String shard;

  /**
   * @param before the record that a mention was told to be in before everything was forgotten
   * @param shard tells the ids of several decision tasks apart, since a mention may found a record
   *     in one after it has left another; empty where there is one task
   */
  Identities(Table<String, Header> headers, Table<String, String> before, String shard) {
    this.headers = headers;
    this.before = before;
    this.shard = shard;
  }

  /**
   * @param headers of the clusters, by leader, with what they were before; new ones have revision 0
   * @param merged who is merged, into whom
   */
  record Assigned(Map<Long, Header> headers, Map<String, String> merged) {}

  /**
   * @param heir whose cluster goes on with a record that has no mention left; {@code null} for none
   */
  Assigned assign(Collection<Cluster<R, E>> clusters, Heir heir) {
    List<Cluster<R, E>> inOrder = new ArrayList<>(clusters);
    inOrder.sort(Comparator.comparing(Cluster::smallest));
    Map<String, Cluster<R, E>> goesTo = destinations(inOrder, heir);
    List<Header> known =
        goesTo.keySet().stream()
            .map(headers::get)
            .sorted(
                Comparator.comparing((Header header) -> !wasToldOf(header, goesTo))
                    .thenComparing(header -> seniority(header, heir)))
            .map(Header::revived)
            .toList();
    Map<Long, Header> assigned = new HashMap<>();
    Map<String, String> merged = new HashMap<>();
    for (Header header : known) {
      Header survivor = assigned.putIfAbsent(goesTo.get(header.id()).leader(), header);
      if (survivor != null) {
        merged.put(header.id(), survivor.id());
      }
    }
    Set<String> taken = new HashSet<>(goesTo.keySet());
    for (Cluster<R, E> cluster : inOrder) {
      if (!assigned.containsKey(cluster.leader())) {
        Header created = create(cluster, taken);
        taken.add(created.id());
        assigned.put(cluster.leader(), created);
      }
    }
    return new Assigned(assigned, merged);
  }

  /** Where most mentions of each known record are now; the earlier cluster where it is even. */
  private Map<String, Cluster<R, E>> destinations(List<Cluster<R, E>> inOrder, Heir heir) {
    Map<String, Cluster<R, E>> destinations = new HashMap<>();
    Map<String, Integer> most = new HashMap<>();
    for (Cluster<R, E> cluster : inOrder) {
      claims(cluster)
          .forEach(
              (unique, count) -> {
                if (count > most.getOrDefault(unique, 0)) {
                  most.put(unique, count);
                  destinations.put(unique, cluster);
                }
              });
      if (heir != null && cluster.holds(heir.mention())) {
        destinations.putIfAbsent(heir.unique(), cluster);
      }
    }
    return destinations;
  }

  /** Mentions of its cluster were told to be in it before everything was forgotten. */
  private boolean wasToldOf(Header header, Map<String, Cluster<R, E>> goesTo) {
    return toldBefore(goesTo.get(header.id())).anyMatch(header.id()::equals);
  }

  /** The records that mentions of {@code cluster} were told to be in before. */
  Stream<String> toldBefore(Cluster<R, E> cluster) {
    return cluster.mentions().values().stream()
        .map(member -> before.get(member.id()))
        .filter(Objects::nonNull);
  }

  /** Where it was founded; a record founded by the heir alone is younger than what it inherits. */
  private static Birth seniority(Header header, Heir heir) {
    boolean founded = heir != null && header.createdFrom().mention().equals(heir.mention());
    return founded ? new Birth(null, "~" + heir.mention()) : header.createdFrom();
  }

  private Map<String, Integer> claims(Cluster<R, E> cluster) {
    Map<String, Integer> claims = new HashMap<>();
    toldBefore(cluster).forEach(unique -> claims.merge(unique, TOLD_BEFORE, Integer::sum));
    for (Cluster.Member<R> member : cluster.mentions().values()) {
      if (member.known().unique() != null) {
        claims.merge(member.known().unique(), 1, Integer::sum);
      }
    }
    return claims;
  }

  private Header create(Cluster<R, E> cluster, Set<String> taken) {
    Birth birth = cluster.smallest();
    String splitFrom =
        claims(cluster).keySet().stream().min(Comparator.naturalOrder()).orElse(null);
    for (Birth candidate : cluster.mentions().keySet()) {
      String id = RecordId.unique(shard + candidate.mention());
      if (isFree(id, taken)) {
        return created(id, birth, splitFrom);
      }
    }
    for (int again = 2; ; again++) {
      String id = RecordId.unique(shard + birth.mention() + "#" + again);
      if (isFree(id, taken)) {
        return created(id, birth, splitFrom);
      }
    }
  }

  /** A retracted record comes to life again when its mention is published again. */
  private Header created(String id, Birth birth, String splitFrom) {
    Header retracted = headers.get(id);
    int revision = retracted == null ? 0 : retracted.revision();
    Header created = Header.created(id, birth, revision, splitFrom);
    return retracted == null ? created : created.due(retracted.due());
  }

  private boolean isFree(String id, Set<String> taken) {
    Header header = headers.get(id);
    return !taken.contains(id) && (header == null || header.status() == Status.retracted);
  }
}
