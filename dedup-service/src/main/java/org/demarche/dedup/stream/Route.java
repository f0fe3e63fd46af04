package org.demarche.dedup.stream;

import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.demarche.dedup.cluster.Berth;
import org.demarche.dedup.cluster.Dispatch;
import org.demarche.dedup.cluster.Subject;

/** Sends mentions to several decision tasks, and remembers where each of them is. */
record Route<R>(Subject<R, ?, ?> subject, int shards, String store, Class<R> type)
    implements ProcessorSupplier<String, News<R>, Sharded, R> {

  @Override
  public Set<StoreBuilder<?>> stores() {
    return Set.of(
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(store), Serdes.String(), new BerthForm<>(type)));
  }

  @Override
  public Processor<String, News<R>, Sharded, R> get() {
    return new Task();
  }

  private final class Task implements Processor<String, News<R>, Sharded, R> {

    private ProcessorContext<Sharded, R> context;
    private Dispatch<R> dispatch;
    private Record<String, News<R>> current;

    @Override
    public void init(ProcessorContext<Sharded, R> taskContext) {
      context = taskContext;
      KeyValueStore<String, Berth<R>> berths = taskContext.getStateStore(store);
      dispatch = new Dispatch<>(subject, shards, new Stored<>(berths), this::send);
    }

    @Override
    public void process(Record<String, News<R>> news) {
      current = news;
      if (news.value() instanceof News.Version<R> version) {
        dispatch.take(news.key(), version.record());
      } else {
        dispatch.left(news.key());
      }
    }

    private void send(int shard, String mention, R record) {
      context.forward(current.withKey(new Sharded(shard, mention)).withValue(record));
    }
  }
}
