package org.demarche.dedup.stream;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.utils.Bytes;
import org.demarche.dedup.cluster.Table;

/**
 * One sort of what is kept, with its most recently used values at hand as objects: those used since
 * half the capacity of others was, and, until then, those of the time before. Writes are held back
 * until {@link #flush}, so each value is written once a decision. Of one task, like the store.
 */
final class Cache<K, V> implements Table<K, V> {

  private final Kept kept;
  private final char sort;
  private final Function<K, byte[]> keys;
  private final Serde<V> values;
  private final int capacity;
  private final Map<K, V> changed = new HashMap<>();
  private Map<K, V> recent = new HashMap<>();
  private Map<K, V> before = new HashMap<>();

  Cache(Kept kept, char sort, Function<K, byte[]> keys, Serde<V> values, int capacity) {
    this.kept = kept;
    this.sort = sort;
    this.keys = keys;
    this.values = values;
    this.capacity = capacity;
  }

  @Override
  public V get(K key) {
    V known = recent.get(key);
    if (known != null) {
      return known;
    }
    if (changed.containsKey(key)) {
      return changed.get(key);
    }
    V value = before.get(key);
    if (value == null) {
      value = values.deserializer().deserialize(null, kept.get(key(key)));
    }
    if (value != null) {
      remember(key, value);
    }
    return value;
  }

  @Override
  public void put(K key, V value) {
    changed.put(key, value);
    remember(key, value);
  }

  @Override
  public void remove(K key) {
    changed.put(key, null);
    recent.remove(key);
    before.remove(key);
  }

  /** Hands over what has changed. */
  void flush() {
    changed.forEach((key, value) -> kept.put(key(key), values.serializer().serialize(null, value)));
    changed.clear();
  }

  private void remember(K key, V value) {
    if (recent.size() >= capacity / 2) {
      before = recent;
      recent = new HashMap<>(capacity);
    }
    recent.put(key, value);
  }

  private Bytes key(K key) {
    return Kept.key(sort, keys.apply(key));
  }
}
