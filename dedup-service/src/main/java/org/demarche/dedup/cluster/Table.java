package org.demarche.dedup.cluster;

import java.util.Map;

/** What the decisions remember: a map that somebody keeps. */
public interface Table<K, V> {

  /** {@code null} when nothing is kept under the key. */
  V get(K key);

  void put(K key, V value);

  void remove(K key);

  /** Kept in {@code map}. */
  static <K, V> Table<K, V> of(Map<K, V> map) {
    return new Table<>() {
      @Override
      public V get(K key) {
        return map.get(key);
      }

      @Override
      public void put(K key, V value) {
        map.put(key, value);
      }

      @Override
      public void remove(K key) {
        map.remove(key);
      }
    };
  }
}
