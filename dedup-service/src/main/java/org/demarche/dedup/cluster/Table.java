package org.demarche.dedup.cluster;

/** What the decisions remember: a map that somebody keeps. */
public interface Table<K, V> {

  /** {@code null} when nothing is kept under the key. */
  V get(K key);

  void put(K key, V value);

  void remove(K key);
}
