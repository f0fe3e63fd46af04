package org.demarche.dedup.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.dedup.cluster.Heirs.Heir;
import org.demarche.record.UniqueState;
import org.demarche.record.UniqueState.Status;

/**
 * The clusters of one kind of record: takes mentions as they come, change and go, and says what
 * that changes. Which mentions are together depends on the set of live mentions alone. Not
 * thread-safe; everything remembered is in the {@link Tables}; what is held beside them is made of
 * them again ({@link #restore}).
 */
public final class Clusters<R, E extends Evidence, U> {

  private final Subject<R, E, U> subject;
  private final Tables<R, E> tables;
  private final Graph<E> graph;
  private final Leaders<E> leaders;
  private final Telling<R, E, U> telling;
  private final Heirs<R, E> heirs;
  private final Retirement<R, E> retirement;

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
    this.graph = new Graph<>(tables.nodes(), new Index(subject), subject);
    this.leaders = new Leaders<>(graph);
    this.retirement = new Retirement<>(tables, graph);
    this.telling =
        new Telling<>(
            subject,
            tables,
            graph,
            new Identities<>(tables.headers(), tables.claims(), shards == 1 ? "" : shard + ":"),
            new Portrait<>(subject, mostMentions),
            retirement);
    this.heirs = new Heirs<>(subject, tables, graph);
  }

  /**
   * Takes up what was left: to be called for every node that is kept, in the order of their ids,
   * before anything is decided.
   */
  public void restore(Node<E> node) {
    graph.restore(node);
  }

  /**
   * Takes up what subscribers were told of a unique record before everything was forgotten. To be
   * called before anything is decided, and before its mentions are remembered.
   *
   * @param told as it was last told, {@code null} when it was forgotten
   */
  public void rememberRecord(String unique, int revision, UniqueState told) {
    if (told == null) {
      tables.headers().remove(unique);
    } else {
      tables.headers().put(unique, Header.remembered(unique, revision, told));
    }
  }

  /**
   * Takes up which record subscribers were told that a mention is in: it goes on with it, whatever
   * the order in which mentions come, and when it is withdrawn and published again.
   *
   * @param unique {@code null} when it was withdrawn
   */
  public void rememberMention(String mention, String unique) {
    if (unique != null && tables.headers().get(unique) != null) {
      tables.claims().put(mention, unique);
    } else if (tables.claims().get(mention) != null) {
      tables.claims().remove(mention);
    }
  }

  /**
   * A mention as it is now.
   *
   * @param record {@code null} when it is withdrawn
   * @param day days since 1970 at which it was received; decides nothing but how long candidates
   *     are kept
   */
  public Changes<U> decide(String mention, R record, int day) {
    Known<R> before = tables.mentions().get(mention);
    Known<R> now = record == null ? null : Known.of(record);
    if (before == null ? now == null : now != null && before.content() == now.content()) {
      return Changes.none();
    }
    Set<Long> touched = new TreeSet<>();
    Heir heir = record == null && isAlone(before) ? heirs.of(before) : null;
    Long node = now == null ? null : enter(mention, now, before, touched);
    if (before != null && (node == null || node != before.node())) {
      leave(mention, before.node(), touched);
    }
    if (record == null) {
      tables.mentions().remove(mention);
    }
    if (heir != null) {
      touched.add(tables.mentions().get(heir.mention()).node());
    }
    return telling.tell(
        leaders.settle(touched), mention, record == null ? before : null, heir, day);
  }

  private boolean isAlone(Known<R> known) {
    Node<E> node = graph.node(known.node());
    return node.mentions().size() == 1
        && telling.clusterOf(graph.node(node.leader())).mentions().size() == 1;
  }

  /**
   * Retires and forgets what is due, a bounded number at a time.
   *
   * @return unique records that are forgotten, each {@code null}, and what changes by the way
   */
  public Changes<U> retire(int day, int most) {
    Map<String, U> forgotten = new HashMap<>();
    Set<Long> touched = new TreeSet<>();
    Schedule.Due due = tables.schedule().first(day);
    for (int done = 0; due != null && done < most; done++) {
      tables.schedule().remove(due.day(), due.unique());
      Header header = tables.headers().get(due.unique());
      if (header.status() == Status.live) {
        Known<R> known = tables.mentions().get(header.representative());
        retirement.retire(
            telling.clusterOf(graph.node(graph.node(known.node()).leader())), touched);
        tables.headers().put(header.id(), header.due(0));
      } else {
        tables.headers().remove(header.id());
        forgotten.put(header.id(), null);
      }
      due = tables.schedule().first(day);
    }
    Changes<U> told = telling.tell(leaders.settle(touched), null, null, null, day);
    forgotten.putAll(told.uniques());
    return new Changes<>(forgotten, told.memberships());
  }

  private long enter(String mention, Known<R> now, Known<R> before, Set<Long> touched) {
    Node<E> fresh = Node.of(subject.evidence(now.record()));
    Node<E> node = graph.node(fresh.id());
    String unique = before == null ? null : before.unique();
    tables.mentions().put(mention, now.at(fresh.id()).in(unique));
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
}
