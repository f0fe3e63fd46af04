package org.demarche.dedup.stream;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.BranchedKStream;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
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
 * Statements and events, each brought together, decided, and told: unique records, and which of
 * them each mention belongs to.
 *
 * <p>The decision task remembers the last value of every mention, so a new value or a withdrawal
 * takes the old one back.
 */
public final class DedupTopology {

  /** Longer than any outage that the state in Kafka outlives. */
  private static final Duration LEFT_RETENTION = Duration.ofDays(30);

  private static final byte[] NOTHING = {};

  private final Topics topics;
  private final Clock clock;
  private final LastTold told;
  private final int shards;
  private final int homes;

  /**
   * @param clock bounds the timestamps of records that claim to come from the future
   * @param told what was told before, by which a task with nothing kept goes on
   * @param shards in how many tasks each kind is decided
   * @param homes partitions of the mentions on their way there, when there are several
   */
  DedupTopology(Topics topics, Clock clock, LastTold told, int shards, int homes) {
    this.topics = topics;
    this.clock = clock;
    this.told = told;
    this.shards = shards;
    this.homes = homes;
  }

  /** Topics of its own that have to be there; nobody else reads them. */
  List<Topic<?, ?>> internal() {
    return shards == 1 ? List.of() : List.of(left("statement"), left("event"));
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
            "statement",
            new KnownForm<>(Statement.class),
            new NodeForm<>(new StatementForm()),
            shards),
        topics.uniqueStatements(),
        topics.mentions(),
        UniqueStatement::revision,
        new Remembering<>(
            told,
            topics.uniqueStatements(),
            topics.mentions(),
            UniqueStatement::revision,
            UniqueStatement::state),
        shards);
  }

  Decide<Event, ?, UniqueEvent> events() {
    return new Decide<>(
        new EventSubject(),
        new Stores<>(
            "event", new KnownForm<>(Event.class), new NodeForm<>(new EventForm()), shards),
        topics.uniqueEvents(),
        topics.mentions(),
        UniqueEvent::revision,
        new Remembering<>(
            told,
            topics.uniqueEvents(),
            topics.mentions(),
            UniqueEvent::revision,
            UniqueEvent::state),
        shards);
  }

  private <R, U> void decide(
      StreamsBuilder builder, String kind, Topic<String, R> source, Decide<R, ?, U> decide) {
    KStream<String, R> mentions =
        builder.stream(
            source.name(),
            Consumed.with(Serdes.String(), source.valueSerde())
                .withTimestampExtractor(new PastTimestamps(clock))
                .withName(kind + "s"));
    KStream<String, Told> told =
        new Together<>(kind, source, decide.subject(), shards, homes, left(kind))
            .of(mentions, builder)
            .process(decide, Named.as("decide-" + kind + "s"));
    tell(kind, decide, told);
  }

  private <R, U> void tell(String kind, Decide<R, ?, U> decide, KStream<String, Told> told) {
    BranchedKStream<String, Told> kinds =
        told.split(Named.as(kind + "-told-"))
            .branch(
                (id, one) -> one instanceof Told.OfUnique,
                Branched.withConsumer(
                    ones ->
                        ones.mapValues(
                                unique -> cast(decide.uniques(), ((Told.OfUnique) unique).unique()),
                                Named.as(kind + "-unique"))
                            .to(
                                decide.uniques().name(),
                                produced(decide.uniques(), "send-unique-" + kind + "s")),
                    "uniques"))
            .branch(
                (id, one) -> one instanceof Told.OfMention,
                Branched.withConsumer(
                    ones ->
                        ones.mapValues(
                                row -> ((Told.OfMention) row).membership(),
                                Named.as(kind + "-membership"))
                            .to(
                                topics.mentions().name(),
                                produced(topics.mentions(), "send-" + kind + "-mentions")),
                    "mentions"));
    if (shards > 1) {
      kinds.branch(
          (id, one) -> one instanceof Told.OfLeft,
          Branched.withConsumer(
              ones ->
                  ones.mapValues(left -> NOTHING, Named.as(kind + "-let-go"))
                      .to(left(kind).name(), produced(left(kind), "send-left-" + kind + "s")),
              "left"));
    }
  }

  /** Named like the internal topics that Kafka Streams makes, to be counted and reset with them. */
  private Topic<String, byte[]> left(String kind) {
    return new Topic<>(
        topics.named(DedupPlan.APPLICATION + "-" + kind + "s-left-repartition"),
        Serdes.String(),
        Serdes.ByteArray(),
        byte[].class,
        Map.of(
            "cleanup.policy", "delete", "retention.ms", Long.toString(LEFT_RETENTION.toMillis())));
  }

  private static <V> Produced<String, V> produced(Topic<String, V> topic, String name) {
    return Produced.with(Serdes.String(), topic.valueSerde()).withName(name);
  }

  private static <U> U cast(Topic<String, U> topic, Object unique) {
    return topic.valueType().cast(unique);
  }
}
