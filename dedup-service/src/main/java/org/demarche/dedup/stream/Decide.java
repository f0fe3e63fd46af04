package org.demarche.dedup.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.demarche.dedup.cluster.Changes;
import org.demarche.dedup.cluster.Clusters;
import org.demarche.dedup.cluster.Evidence;
import org.demarche.dedup.cluster.Subject;
import org.demarche.record.Membership;
import org.demarche.record.UniqueState;
import org.demarche.topic.CloudEvents;
import org.demarche.topic.Topic;

/**
 * The decision task of one kind of record: a mention as it is now in, what that changes out. State
 * and output are one transaction.
 *
 * @param remembering what is taken up where nothing is kept; several tasks take up nothing, since
 *     an id may not go from one to the other
 * @param shards how many such tasks there are; of several each says which mentions it has let go
 */
record Decide<R, E extends Evidence, U>(
    Subject<R, E, U> subject,
    Stores<R, E> kept,
    Topic<String, U> uniques,
    Topic<String, Membership> mentions,
    ToIntFunction<U> revision,
    Remembering<U> remembering,
    int shards)
    implements ProcessorSupplier<String, R, String, Told> {

  static final String SOURCE = "dedup-service";

  /** Ten times as many a second as the world's news brings, and no round holds up the stream. */
  private static final Duration ROUND = Duration.ofSeconds(1);

  private static final int RETIRED_A_ROUND = 200;

  @Override
  public Set<StoreBuilder<?>> stores() {
    return Set.of(kept.builder());
  }

  @Override
  public Processor<String, R, String, Told> get() {
    return new Task();
  }

  private final class Task implements Processor<String, R, String, Told> {

    private ProcessorContext<String, Told> context;
    private Clusters<R, E, U> clusters;
    private Runnable flush;
    private boolean empty;

    @Override
    public void init(ProcessorContext<String, Told> taskContext) {
      context = taskContext;
      Stores.Opened<R, E> opened = kept.open(taskContext);
      clusters =
          new Clusters<>(
              subject,
              opened.tables(),
              UniqueState.MAX_MENTIONS,
              taskContext.taskId().partition(),
              shards);
      opened.nodes().accept(clusters::restore);
      flush = opened.flush();
      empty = opened.isEmpty();
      context.schedule(ROUND, PunctuationType.WALL_CLOCK_TIME, this::retire);
    }

    @Override
    public void process(Record<String, R> mention) {
      if (empty && shards == 1) {
        remembering.into(clusters, flush);
      }
      empty = false;
      Changes<U> changes =
          clusters.decide(mention.key(), mention.value(), day(mention.timestamp()));
      send(changes, mention.timestamp(), mention.headers());
      if (shards > 1 && mention.value() == null) {
        context.forward(mention.withValue(new Told.OfLeft()));
      }
    }

    /** By the time of the stream, so that a replay of old records is not cut short. */
    private void retire(long now) {
      long time = Math.min(now, context.currentStreamTimeMs());
      if (time > 0) {
        send(clusters.retire(day(time), RETIRED_A_ROUND), time, new RecordHeaders());
      }
    }

    private void send(Changes<U> changes, long time, Headers cause) {
      flush.run();
      Instant instant = Instant.ofEpochMilli(time);
      changes
          .uniques()
          .forEach(
              (id, unique) -> {
                long told = unique == null ? 0 : revision.applyAsInt(unique);
                Headers headers = CloudEvents.of(uniques, SOURCE, id, told, instant, cause);
                context.forward(new Record<>(id, new Told.OfUnique(unique), time, headers));
              });
      changes
          .memberships()
          .forEach(
              (id, row) -> {
                long told = row == null ? 0 : row.revision();
                Headers headers = CloudEvents.of(mentions, SOURCE, id, told, instant, cause);
                context.forward(new Record<>(id, new Told.OfMention(row), time, headers));
              });
    }
  }

  private static int day(long time) {
    return (int) (time / Duration.ofDays(1).toMillis());
  }
}
