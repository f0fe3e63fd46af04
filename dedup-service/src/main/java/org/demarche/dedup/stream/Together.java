package org.demarche.dedup.stream;

import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.demarche.dedup.cluster.Subject;
import org.demarche.topic.Topic;

/**
 * Brings the mentions of one kind to where they are decided: one place, or several that what may be
 * one thing goes to alike.
 *
 * @param kind goes before the names of what it is made of, such as {@code statement}
 * @param shards how many places
 * @param homes partitions by mention, where it is remembered which place has it
 * @param left on which a place says that it has let a mention go
 */
record Together<R>(
    String kind,
    Topic<String, R> mentions,
    Subject<R, ?, ?> subject,
    int shards,
    int homes,
    Topic<String, byte[]> left) {

  KStream<String, R> of(KStream<String, R> stream, StreamsBuilder builder) {
    return shards == 1 ? inOnePlace(stream) : inShards(stream, builder);
  }

  private KStream<String, R> inOnePlace(KStream<String, R> stream) {
    return stream.repartition(partitioned(Serdes.String(), 1, kind + "s-in-one-place"));
  }

  private KStream<String, R> inShards(KStream<String, R> stream, StreamsBuilder builder) {
    KStream<String, News<R>> versions =
        stream
            .repartition(partitioned(Serdes.String(), homes, kind + "s-by-mention"))
            .mapValues(News.Version::new, Named.as(kind + "-version"));
    KStream<String, News<R>> gone =
        builder.stream(
                left.name(),
                Consumed.with(left.keySerde(), left.valueSerde()).withName(kind + "s-that-left"))
            .mapValues(nothing -> new News.Left<>(), Named.as(kind + "-left"));
    return versions
        .merge(gone, Named.as(kind + "-news"))
        .process(
            new Route<>(subject, shards, kind + "-berths", mentions.valueType()),
            Named.as("dispatch-" + kind + "s"))
        .repartition(
            partitioned(Sharded.SERDE, shards, kind + "s-in-shards")
                .withStreamPartitioner((topic, to, record, all) -> Optional.of(Set.of(to.shard()))))
        .selectKey((sharded, record) -> sharded.mention(), Named.as(kind + "-by-its-id"));
  }

  private <K> Repartitioned<K, R> partitioned(Serde<K> keys, int partitions, String name) {
    return Repartitioned.with(keys, mentions.valueSerde())
        .withNumberOfPartitions(partitions)
        .withName(name);
  }
}
