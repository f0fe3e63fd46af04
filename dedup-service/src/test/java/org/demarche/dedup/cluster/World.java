package org.demarche.dedup.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.demarche.record.Event;
import org.demarche.record.Membership;
import org.demarche.record.MentionRow;
import org.demarche.record.Statement;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueState;
import org.demarche.record.UniqueStatement;

/** What a subscriber knows who has read everything that was told. */
final class World<R, U> {

  private final Clusters<R, ?, U> clusters;
  private final Function<U, UniqueState> state;
  private final Map<String, U> uniques = new TreeMap<>();
  private final Map<String, String> memberships = new HashMap<>();

  private World(Clusters<R, ?, U> clusters, Function<U, UniqueState> state) {
    this.clusters = clusters;
    this.state = state;
  }

  static World<Statement, UniqueStatement> ofStatements() {
    return new World<>(
        new Clusters<>(new StatementSubject(), Tables.inMemory(), 100), UniqueStatement::state);
  }

  static World<Event, UniqueEvent> ofEvents() {
    return new World<>(
        new Clusters<>(new EventSubject(), Tables.inMemory(), 100), UniqueEvent::state);
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
