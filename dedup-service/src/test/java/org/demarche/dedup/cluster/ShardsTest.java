package org.demarche.dedup.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.record.Event;
import org.demarche.record.EventType;
import org.demarche.record.Statement;
import org.demarche.record.UniqueState;
import org.demarche.record.UniqueStatement;
import org.junit.jupiter.api.Test;

class ShardsTest {

  private static final int SHARDS = 6;
  private static final String TEXT = "The bridge at Norwick will be open for trade before winter";

  /** Several decision tasks, each as far behind as chance will have it. */
  private static final class Tasks {

    private final Random random;
    private final List<Clusters<Statement, ?, UniqueStatement>> tasks = new ArrayList<>();
    private final List<Queue<Runnable>> waiting = new ArrayList<>();
    private final Dispatch<Statement> dispatch;
    private final Map<String, UniqueState> uniques = new HashMap<>();
    private final Map<String, String> memberships = new HashMap<>();
    private int lettingGo;

    private Tasks(long seed) {
      random = new Random(seed);
      for (int shard = 0; shard < SHARDS; shard++) {
        tasks.add(new Clusters<>(new StatementSubject(), Tables.inMemory(), 100, shard, SHARDS));
        waiting.add(new ArrayDeque<>());
      }
      waiting.add(new ArrayDeque<>());
      dispatch =
          new Dispatch<>(
              new StatementSubject(),
              SHARDS,
              Table.of(new HashMap<>()),
              (shard, mention, record) ->
                  waiting.get(shard).add(() -> decide(shard, mention, record)));
    }

    private void take(String mention, Statement record) {
      dispatch.take(mention, record);
      while (random.nextInt(3) > 0) {
        work(waiting.get(random.nextInt(waiting.size())));
      }
    }

    private void work(Queue<Runnable> queue) {
      if (!queue.isEmpty()) {
        queue.poll().run();
      }
    }

    private void finish() {
      while (waiting.stream().anyMatch(queue -> !queue.isEmpty())) {
        waiting.forEach(this::work);
      }
    }

    private void decide(int shard, String mention, Statement record) {
      Changes<UniqueStatement> changes = tasks.get(shard).decide(mention, record, 0);
      changes.uniques().forEach((id, unique) -> uniques.put(id, unique.state()));
      changes
          .memberships()
          .forEach((id, row) -> memberships.put(id, row == null ? null : row.uniqueId()));
      if (record == null) {
        lettingGo++;
        waiting.get(SHARDS).add(() -> dispatch.left(mention));
      }
    }

    private void shouldHold(Set<String> live) {
      Map<String, Set<String>> told = new HashMap<>();
      memberships.forEach(
          (mention, unique) -> {
            if (unique != null) {
              told.computeIfAbsent(unique, id -> new TreeSet<>()).add(mention);
            }
          });
      assertThat(told.values().stream().flatMap(Set::stream)).hasSameElementsAs(live);
      uniques.forEach(
          (id, unique) -> {
            if (unique.status() == UniqueState.Status.live) {
              assertThat(told.remove(id)).as(id).hasSize(unique.mentionCount());
            }
          });
      assertThat(told).as("mentions in records that do not live").isEmpty();
    }

    private Set<Set<String>> partition() {
      Map<String, Set<String>> partition = new HashMap<>();
      memberships.forEach(
          (mention, unique) -> {
            if (unique != null) {
              partition.computeIfAbsent(unique, id -> new TreeSet<>()).add(mention);
            }
          });
      return Set.copyOf(partition.values());
    }
  }

  @Test
  void shouldHaveEachMentionInOneRecordHoweverFarBehindTheTasksAre() {
    List<Statement> last = new Sample(7).statements(400);
    Set<String> live = new TreeSet<>(last.stream().map(Statement::id).toList());
    Set<Set<String>> expected = null;
    for (int order = 0; order < 20; order++) {
      Tasks tasks = inOrder(order, last);
      tasks.shouldHold(live);
      assertThat(tasks.lettingGo).as("mentions that changed their task").isPositive();
      expected = expected == null ? tasks.partition() : expected;
      assertThat(tasks.partition()).as("order " + order).isEqualTo(expected);
    }
  }

  private static Tasks inOrder(int seed, List<Statement> last) {
    Random random = new Random(seed);
    List<Statement> mentions = new ArrayList<>(last);
    Collections.shuffle(mentions, random);
    List<Statement> others = new Sample(seed + 100).statements(100);
    Tasks tasks = new Tasks(seed);
    for (Statement mention : mentions) {
      switch (random.nextInt(4)) {
        case 0 -> tasks.take(mention.id(), others.get(random.nextInt(others.size())));
        case 1 -> {
          tasks.take(mention.id(), mention);
          tasks.take(mention.id(), null);
        }
        case 2 -> tasks.take("other" + random.nextInt(20), others.get(random.nextInt(100)));
        default -> {}
      }
      tasks.take(mention.id(), mention);
    }
    for (int i = 0; i < 20; i++) {
      tasks.take("other" + i, null);
    }
    tasks.finish();
    return tasks;
  }

  @Test
  void shouldSendAllThatOneStateSaysToOnePlace() {
    StatementSubject subject = new StatementSubject();

    assertThat(subject.shard(said("RUS/MFA"), SHARDS))
        .isEqualTo(subject.shard(said("RUS"), SHARDS));
    assertThat(subject.shard(said(null), SHARDS)).isBetween(0, SHARDS - 1);
  }

  @Test
  void shouldSendDeedsOfOneFamilyToOnePlace() {
    EventSubject subject = new EventSubject();

    assertThat(subject.shard(done(EventType.AGREE), SHARDS))
        .isEqualTo(subject.shard(done(EventType.CONSULT), SHARDS))
        .isNotEqualTo(subject.shard(done(EventType.ASSAULT), SHARDS));
    assertThat(subject.shard(done(null), SHARDS)).isBetween(0, SHARDS - 1);
  }

  private static Statement said(String principal) {
    return Sample.statement("s1", TEXT, null, principal, Sample.MONDAY);
  }

  private static Event done(EventType type) {
    return Sample.event("e1", type, "NLD", "SDR", Event.Status.occurred, null, TEXT);
  }
}
