package org.demarche.dedup.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.demarche.record.Event;
import org.demarche.record.Membership;
import org.demarche.record.MentionRow;
import org.demarche.record.Statement;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueState;
import org.demarche.record.UniqueStatement;

/** What a subscriber knows who has read everything that was told. */
final class World<R, U> {

  private final Supplier<Clusters<R, ?, U>> start;
  private final Function<U, UniqueState> state;
  private final ToIntFunction<U> revision;
  private final Map<String, U> uniques = new TreeMap<>();
  private final Map<String, String> memberships = new HashMap<>();
  private Clusters<R, ?, U> clusters;

  private World(
      Supplier<Clusters<R, ?, U>> start,
      Function<U, UniqueState> state,
      ToIntFunction<U> revision) {
    this.start = start;
    this.revision = revision;
    this.state = state;
    restart();
  }

  static World<Statement, UniqueStatement> ofStatements() {
    return new World<>(
        starting(new StatementSubject()), UniqueStatement::state, UniqueStatement::revision);
  }

  static World<Event, UniqueEvent> ofEvents() {
    return new World<>(starting(new EventSubject()), UniqueEvent::state, UniqueEvent::revision);
  }

  private static <R, E extends Evidence, U> Supplier<Clusters<R, ?, U>> starting(
      Subject<R, E, U> subject) {
    TreeMap<Long, Node<E>> nodes = new TreeMap<>();
    Tables<R, E> empty = Tables.inMemory();
    Tables<R, E> tables =
        new Tables<>(
            empty.mentions(), Table.of(nodes), empty.headers(), empty.claims(), empty.schedule());
    return () -> {
      Clusters<R, E, U> clusters = new Clusters<>(subject, tables, 100);
      nodes.values().forEach(clusters::restore);
      return clusters;
    };
  }

  /** What was held in memory is gone, and made again of what is kept. */
  void restart() {
    clusters = start.get();
  }

  /** Begins again where {@code other} has told what it knows. */
  void beginBeside(World<R, U> other) {
    uniques.putAll(other.uniques);
    memberships.putAll(other.memberships);
    uniques.forEach(
        (id, unique) ->
            clusters.rememberRecord(id, revision.applyAsInt(unique), state.apply(unique)));
    memberships.forEach(clusters::rememberMention);
  }

  Map<String, String> memberships() {
    return memberships;
  }

  Changes<U> decide(String id, R record) {
    return learn(clusters.decide(id, record, 0));
  }

  void retire(int day) {
    learn(clusters.retire(day, 100));
  }

  private Changes<U> learn(Changes<U> changes) {
    uniques.putAll(changes.uniques());
    changes.memberships().forEach(this::enrol);
    return changes;
  }

  private void enrol(String mention, Membership row) {
    if (row == null) {
      memberships.remove(mention);
    } else {
      memberships.put(mention, row.uniqueId());
    }
  }

  U of(String mention) {
    return uniques.get(memberships.get(mention));
  }

  String idOf(String mention) {
    return memberships.get(mention);
  }

  UniqueState stateOf(String unique) {
    return state.apply(uniques.get(unique));
  }

  Map<String, U> uniques() {
    return uniques;
  }

  /** Who is together with whom, ids aside. */
  Set<Set<String>> partition() {
    Map<String, Set<String>> byUnique = new HashMap<>();
    memberships.forEach(
        (mention, unique) -> byUnique.computeIfAbsent(unique, u -> new TreeSet<>()).add(mention));
    return Set.copyOf(byUnique.values());
  }

  /** Each live mention is in exactly one live unique record, and that record says so. */
  void shouldHold() {
    Map<String, Integer> counted = new HashMap<>();
    memberships.values().forEach(unique -> counted.merge(unique, 1, Integer::sum));
    Map<String, String> listed = new HashMap<>();
    uniques.forEach(
        (id, unique) -> {
          UniqueState now = state.apply(unique);
          if (now.status() == UniqueState.Status.live) {
            assertThat(now.mentionCount()).as(id).isEqualTo(counted.remove(id));
            for (MentionRow row : now.mentions()) {
              assertThat(listed.put(row.id(), id)).as("listed twice: " + row.id()).isNull();
              assertThat(memberships).containsEntry(row.id(), id);
            }
          }
          if (now.mergedInto() != null) {
            assertThat(uniques).containsKey(now.mergedInto());
          }
        });
    assertThat(counted).as("memberships in records that are not live").isEmpty();
  }
}
