package org.demarche.extract.stream;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.Stores;
import org.demarche.extract.Extraction;
import org.demarche.record.Article;
import org.demarche.streaming.PastTimestamps;
import org.demarche.topic.JsonSerde;
import org.demarche.topic.Topic;
import org.demarche.topic.Topics;

/**
 * Articles are received, brought together by article id, read, and what changed by that is sent:
 * statements, events and the reading. What cannot be received is rejected.
 *
 * <p>The store holds, for each article, what its last version left on the topics. Those are
 * compacted and keep records for good, so the store does too: a few hundred bytes an article.
 */
public final class ExtractTopology {

  static final String STORE = "articles-held";

  private final Topics topics;
  private final BiFunction<Article, Instant, Extraction> extractor;
  private final Clock clock;
  private final Counts counts;

  /**
   * @param extractor a pure function of an article and the time it was appended
   * @param clock bounds the timestamps of records that claim to come from the future
   */
  public ExtractTopology(
      Topics topics,
      BiFunction<Article, Instant, Extraction> extractor,
      Clock clock,
      Counts counts) {
    this.topics = topics;
    this.extractor = extractor;
    this.clock = clock;
    this.counts = counts;
  }

  /** Adds the topology to {@code builder}. */
  public void build(StreamsBuilder builder) {
    builder.addStateStore(
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(STORE), Serdes.String(), new JsonSerde<>(Held.class)));
    builder.stream(topics.articles().name(), articles())
        .process(() -> new Receive(counts), Named.as("receive"))
        .split(Named.as("received-"))
        .branch((id, received) -> received instanceof Received.Rejected, rejected())
        .branch((id, received) -> received instanceof Received.Arrival, arrivals());
  }

  private Consumed<byte[], byte[]> articles() {
    return Consumed.with(Serdes.ByteArray(), Serdes.ByteArray())
        .withTimestampExtractor(new PastTimestamps(clock))
        .withName("articles");
  }

  private Branched<String, Received> rejected() {
    return Branched.withConsumer(
        received ->
            received
                .map((id, rejected) -> ((Received.Rejected) rejected).bytes(), Named.as("reject"))
                .to(
                    topics.articlesRejected().name(),
                    Produced.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("rejected")),
        "rejected");
  }

  private Branched<String, Received> arrivals() {
    return Branched.withConsumer(
        received ->
            send(
                received
                    .mapValues(arrival -> (Received.Arrival) arrival, Named.as("arrive"))
                    .repartition(
                        Repartitioned.with(Serdes.String(), new JsonSerde<>(Received.Arrival.class))
                            .withName("articles-by-id"))
                    .process(() -> new Read(extractor, topics, counts), Named.as("read"), STORE)),
        "arrivals");
  }

  private void send(KStream<String, Change> changes) {
    changes
        .split(Named.as("changed-"))
        .branch(
            (id, change) -> change.isOf(Change.Of.statement), to("statements", topics.statements()))
        .branch((id, change) -> change.isOf(Change.Of.event), to("events", topics.events()))
        .branch(
            (id, change) -> change.isOf(Change.Of.reading), to("readings", topics.articlesRead()));
  }

  private static Branched<String, Change> to(String name, Topic<String, ?> topic) {
    return Branched.withConsumer(
        changes ->
            changes.to(
                topic.name(),
                Produced.with(Serdes.String(), new ChangeSerde())
                    .withStreamPartitioner(new ByArticle())
                    .withName("send-" + name)),
        name);
  }
}
