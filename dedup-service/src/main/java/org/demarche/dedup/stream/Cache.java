package org.demarche.dedup.stream;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.utils.Bytes;
import org.demarche.dedup.cluster.Table;

/**
 * One sort of what is kept, with its most recently used values at hand as objects. Writes are held
 * back until {@link #flush}, so each value is written once a decision. Of one task, like the store.
 */
final class Cache<K, V> implements Table<K, V> {

  private final Kept kept;
  private final char sort;
  private final Function<K, byte[]> keys;
  private final Serde<V> values;
  private final Map<K, V> recent;
  private final Set<K> changed = new HashSet<>();

  Cache(Kept kept, char sort, Function<K, byte[]> keys, Serde<V> values, int capacity) {
    this.kept = kept;
    this.sort = sort;
    this.keys = keys;
    this.values = values;
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
    V known = recent.get(key);
    if (known != null || recent.containsKey(key)) {
      return known;
    }
    V value = values.deserializer().deserialize(null, kept.get(key(key)));
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

  /** Hands over what has changed. */
  void flush() {
    for (K key : changed) {
      kept.put(key(key), values.serializer().serialize(null, recent.get(key)));
    }
    changed.clear();
  }

  private Bytes key(K key) {
    return Kept.key(sort, keys.apply(key));
  }
}
