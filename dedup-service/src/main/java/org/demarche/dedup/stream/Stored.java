package org.demarche.dedup.stream;

import org.apache.kafka.streams.state.KeyValueStore;
import org.demarche.dedup.cluster.Table;

/** A store as it is, with nothing kept in front of it. */
record Stored<K, V>(KeyValueStore<K, V> store) implements Table<K, V> {

  @Override
  public V get(K key) {
    return store.get(key);
  }

  @Override
  public void put(K key, V value) {
    store.put(key, value);
  }

  @Override
  public void remove(K key) {
    store.delete(key);
  }
}
