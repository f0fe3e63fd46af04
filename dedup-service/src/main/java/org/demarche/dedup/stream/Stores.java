package org.demarche.dedup.stream;

import static org.apache.kafka.streams.state.Stores.keyValueStoreBuilder;
import static org.apache.kafka.streams.state.Stores.persistentKeyValueStore;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.demarche.dedup.cluster.Evidence;
import org.demarche.dedup.cluster.Header;
import org.demarche.dedup.cluster.Known;
import org.demarche.dedup.cluster.Node;
import org.demarche.dedup.cluster.Places;
import org.demarche.dedup.cluster.Tables;
import org.demarche.topic.JsonSerde;

/**
 * The stores of one kind of record.
 *
 * @param kind goes before their names, such as {@code statement}
 * @param shards tasks that share the memory in front of the stores
 */
record Stores<R, E extends Evidence>(
    String kind, Serde<Known<R>> known, Serde<Node<E>> node, int shards) {

  private static final int FEW = 20_000;
  private static final int MANY = 100_000;

  Set<StoreBuilder<?>> builders() {
    return inOrder(
        store("mentions", Serdes.String(), known),
        store("nodes", Serdes.Long(), node),
        store("buckets", Serdes.Long(), new PlacesForm()),
        store("waiting", Serdes.Bytes(), Serdes.ByteArray()),
        store("headers", Serdes.String(), new JsonSerde<>(Header.class)),
        store("schedule", Serdes.Bytes(), Serdes.ByteArray()));
  }

  /** In an order that the description of the topology can rely on. */
  private static Set<StoreBuilder<?>> inOrder(StoreBuilder<?>... builders) {
    return new LinkedHashSet<>(List.of(builders));
  }

  /** The stores of a task, and how to write back what is kept in front of them. */
  record Opened<R, E extends Evidence>(Tables<R, E> tables, Runnable flush) {}

  Opened<R, E> open(ProcessorContext<?, ?> context) {
    Cache<String, Known<R>> mentions = cache("mentions", FEW, context);
    Cache<Long, Node<E>> nodes = cache("nodes", MANY, context);
    Cache<Long, Places> buckets = cache("buckets", MANY, context);
    Cache<String, Header> headers = cache("headers", FEW, context);
    return new Opened<>(
        new Tables<>(
            mentions,
            nodes,
            buckets,
            new StoredWaiting(context.getStateStore(name("waiting"))),
            headers,
            new StoredSchedule(context.getStateStore(name("schedule")))),
        () -> {
          mentions.flush();
          nodes.flush();
          buckets.flush();
          headers.flush();
        });
  }

  private <K, V> Cache<K, V> cache(String of, int most, ProcessorContext<?, ?> context) {
    return new Cache<>(context.getStateStore(name(of)), most / shards);
  }

  private <K, V> StoreBuilder<?> store(String of, Serde<K> keys, Serde<V> values) {
    return keyValueStoreBuilder(persistentKeyValueStore(name(of)), keys, values);
  }

  private String name(String of) {
    return kind + "-" + of;
  }
}
