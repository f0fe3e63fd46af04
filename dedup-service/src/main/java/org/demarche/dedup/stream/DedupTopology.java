package org.demarche.dedup.stream;

import java.time.Clock;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.demarche.dedup.cluster.EventSubject;
import org.demarche.dedup.cluster.StatementSubject;
import org.demarche.record.Event;
import org.demarche.record.Statement;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueStatement;
import org.demarche.streaming.PastTimestamps;
import org.demarche.topic.Topic;
import org.demarche.topic.Topics;

/**
 * Statements and events, each brought together in one task, decided, and told: unique records, and
 * which of them each mention belongs to.
 *
 * <p>The decision task remembers the last value of every mention, so a new value or a withdrawal
 * takes the old one back.
 */
public final class DedupTopology {

  private final Topics topics;
  private final Clock clock;

  /**
   * @param clock bounds the timestamps of records that claim to come from the future
   */
  public DedupTopology(Topics topics, Clock clock) {
    this.topics = topics;
    this.clock = clock;
  }

  /** Adds the topology to {@code builder}. */
  public void build(StreamsBuilder builder) {
    decide(builder, "statement", topics.statements(), statements());
    decide(builder, "event", topics.events(), events());
  }

  Decide<Statement, ?, UniqueStatement> statements() {
    return new Decide<>(
        new StatementSubject(),
        new Stores<>(
            "statement", new KnownForm<>(Statement.class), new NodeForm<>(new StatementForm())),
        topics.uniqueStatements(),
        topics.mentions(),
        UniqueStatement::revision);
  }

  Decide<Event, ?, UniqueEvent> events() {
    return new Decide<>(
        new EventSubject(),
        new Stores<>("event", new KnownForm<>(Event.class), new NodeForm<>(new EventForm())),
        topics.uniqueEvents(),
        topics.mentions(),
        UniqueEvent::revision);
  }

  private <R, U> void decide(
      StreamsBuilder builder, String kind, Topic<String, R> source, Decide<R, ?, U> decide) {
    builder.stream(
            source.name(),
            Consumed.with(Serdes.String(), source.valueSerde())
                .withTimestampExtractor(new PastTimestamps(clock))
                .withName(kind + "s"))
        .repartition(
            Repartitioned.with(Serdes.String(), source.valueSerde())
                .withNumberOfPartitions(1)
                .withName(kind + "s-in-one-place"))
        .process(decide, Named.as("decide-" + kind + "s"))
        .split(Named.as(kind + "-told-"))
        .branch(
            (id, told) -> told instanceof Told.OfUnique,
            Branched.withConsumer(
                told ->
                    told.mapValues(
                            unique -> cast(decide.uniques(), ((Told.OfUnique) unique).unique()),
                            Named.as(kind + "-unique"))
                        .to(
                            decide.uniques().name(),
                            Produced.with(Serdes.String(), decide.uniques().valueSerde())
                                .withName("send-unique-" + kind + "s")),
                "uniques"))
        .branch(
            (id, told) -> told instanceof Told.OfMention,
            Branched.withConsumer(
                told ->
                    told.mapValues(
                            row -> ((Told.OfMention) row).membership(),
                            Named.as(kind + "-membership"))
                        .to(
                            topics.mentions().name(),
                            Produced.with(Serdes.String(), topics.mentions().valueSerde())
                                .withName("send-" + kind + "-mentions")),
                "mentions"));
  }

  private static <U> U cast(Topic<String, U> topic, Object unique) {
    return topic.valueType().cast(unique);
  }
}
