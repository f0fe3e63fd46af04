package org.demarche.dedup.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.demarche.record.Statement;
import org.demarche.record.UniqueState;
import org.demarche.record.UniqueStatement;
import org.demarche.setting.Settings;
import org.demarche.topic.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A task that takes over a store goes on where the one before it left off. */
class RestartTest {

  private static final Instant NOW = Said.NOW;
  private static final String TEXT =
      "The bridge at Norwick will be open for trade again before the winter";

  @TempDir private Path directory;

  private final Decide<Statement, ?, UniqueStatement> decide =
      new DedupTopology(new Topics(""), Clock.systemUTC(), LastTold.NOTHING, 1, 1).statements();
  private MockProcessorContext<String, Told> context;

  @BeforeEach
  void openStore() {
    context =
        new MockProcessorContext<>(
            new DedupPlan(Settings.of(Map.of())).properties(),
            new TaskId(0, 0),
            directory.toFile());
    for (StoreBuilder<?> builder : decide.stores()) {
      var store = (KeyValueStore<?, ?>) builder.withLoggingDisabled().build();
      store.init(context.getStateStoreContext(), store);
      context.addStateStore(store);
    }
  }

  @Test
  void shouldFindWhatTheTaskBeforeItWrote() {
    Stream.of("first", "second").forEach(id -> send(started(), id, id + " " + TEXT));
    send(started(), "third", TEXT + ", the mayor of the town said on the radio");

    assertThat(lastAlive().state().mentionCount()).isEqualTo(3);
  }

  @Test
  void shouldWithdrawWhatTheTaskBeforeItWrote() {
    send(started(), "first", TEXT);
    send(started(), "second", "Now " + TEXT);
    started().process(new Record<>("first", null, NOW.toEpochMilli(), new RecordHeaders()));

    assertThat(lastAlive().state().mentionCount()).isEqualTo(1);
  }

  private Processor<String, Statement, String, Told> started() {
    Processor<String, Statement, String, Told> task = decide.get();
    task.init(context);
    return task;
  }

  private static void send(
      Processor<String, Statement, String, Told> task, String id, String text) {
    task.process(
        new Record<>(id, Said.statement(id, text), NOW.toEpochMilli(), new RecordHeaders()));
  }

  private UniqueStatement lastAlive() {
    List<UniqueStatement> told =
        context.forwarded().stream()
            .map(forward -> forward.record().value())
            .filter(Told.OfUnique.class::isInstance)
            .map(one -> (UniqueStatement) ((Told.OfUnique) one).unique())
            .filter(unique -> unique.state().status() == UniqueState.Status.live)
            .toList();
    return told.get(told.size() - 1);
  }
}
