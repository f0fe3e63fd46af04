package org.demarche.dedup.stream;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.demarche.dedup.cluster.Table;

/**
 * A store with its most recently used values at hand as objects. Writes are kept back until {@link
 * #flush}, which must come before the task's next commit, so each value is written once a decision.
 * Of one task, like the store.
 */
final class Cache<K, V> implements Table<K, V> {

  private final KeyValueStore<K, V> store;
  private final Map<K, V> recent;
  private final Set<K> changed = new HashSet<>();

  Cache(KeyValueStore<K, V> store, int capacity) {
    this.store = store;
    this.recent =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > capacity && !changed.contains(eldest.getKey());
          }
        };
  }

  @Override
  public V get(K key) {
    if (recent.containsKey(key)) {
      return recent.get(key);
    }
    V value = store.get(key);
    recent.put(key, value);
    return value;
  }

  @Override
  public void put(K key, V value) {
    recent.put(key, value);
    changed.add(key);
  }

  @Override
  public void remove(K key) {
    put(key, null);
  }

  void flush() {
    if (!changed.isEmpty()) {
      List<KeyValue<K, V>> entries = new ArrayList<>(changed.size());
      changed.forEach(key -> entries.add(KeyValue.pair(key, recent.get(key))));
      store.putAll(entries);
      changed.clear();
    }
  }
}
