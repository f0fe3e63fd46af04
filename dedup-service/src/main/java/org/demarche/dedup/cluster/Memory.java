package org.demarche.dedup.cluster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What words were found to be, as long as they are not too many: most words of a text have been
 * seen before. Those not asked for since so many others were are forgotten. Thread-safe.
 */
final class Memory<T> {

  private static final int MOST = 50_000;

  private final Function<String, T> find;
  private volatile Map<String, T> recent = new ConcurrentHashMap<>();
  private volatile Map<String, T> before = Map.of();

  Memory(Function<String, T> find) {
    this.find = find;
  }

  /** Not to be changed by who gets it. */
  T of(String word) {
    T known = recent.get(word);
    return known == null ? recalled(word) : known;
  }

  private T recalled(String word) {
    T known = before.get(word);
    T found = known == null ? find.apply(word) : known;
    if (recent.size() >= MOST) {
      before = recent;
      recent = new ConcurrentHashMap<>();
    }
    recent.put(word, found);
    return found;
  }
}
