package org.demarche.dedup.stream;

import static org.apache.kafka.streams.state.Stores.keyValueStoreBuilder;
import static org.apache.kafka.streams.state.Stores.persistentKeyValueStore;

import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.demarche.dedup.cluster.Evidence;
import org.demarche.dedup.cluster.Header;
import org.demarche.dedup.cluster.Known;
import org.demarche.dedup.cluster.Node;
import org.demarche.dedup.cluster.Tables;

/**
 * What is kept of one kind of record.
 *
 * @param kind goes before the name of the store, such as {@code statement}
 * @param shards tasks that share the memory in front of the store
 */
record Stores<R, E extends Evidence>(
    String kind, Serde<Known<R>> known, Serde<Node<E>> node, int shards) {

  private static final char NODE = 'n';

  private static final int FEW = 30_000;
  private static final int MANY = 150_000;

  /** A mention has some five keys: few mistakes with two million of them, in 16 MB. */
  private static final int BITS = 1 << 27;

  StoreBuilder<?> builder() {
    return keyValueStoreBuilder(
        persistentKeyValueStore(name()), Serdes.Bytes(), Serdes.ByteArray());
  }

  /**
   * What a task keeps.
   *
   * @param nodes gives every node that was there, in the order of their ids
   * @param isEmpty nothing was there
   * @param flush writes back what is held in front of the store
   */
  record Opened<R, E extends Evidence>(
      Tables<R, E> tables, Consumer<Consumer<Node<E>>> nodes, boolean isEmpty, Runnable flush) {}

  Opened<R, E> open(ProcessorContext<?, ?> context) {
    Kept kept = new Kept(context.getStateStore(name()), Integer.highestOneBit(BITS / shards));
    Cache<String, Known<R>> mentions = new Cache<>(kept, 'm', Kept::text, known, FEW / shards);
    Cache<Long, Node<E>> nodes = new Cache<>(kept, NODE, Kept::number, node, MANY / shards);
    Cache<String, Header> headers =
        new Cache<>(kept, 'h', Kept::text, new HeaderForm(), FEW / shards);
    Cache<String, String> claims =
        new Cache<>(kept, 'c', Kept::text, Serdes.String(), FEW / shards);
    return new Opened<>(
        new Tables<>(mentions, nodes, headers, claims, new StoredSchedule(kept)),
        each -> kept.each(NODE, bytes -> each.accept(node.deserializer().deserialize(null, bytes))),
        kept.isEmpty(),
        () -> {
          mentions.flush();
          nodes.flush();
          headers.flush();
          claims.flush();
          kept.flush();
        });
  }

  private String name() {
    return kind + "-decisions";
  }
}
