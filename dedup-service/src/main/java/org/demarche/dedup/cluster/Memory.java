package org.demarche.dedup.cluster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What words were found to be, as long as they are not too many: most words of a text have been
 * seen before. Thread-safe; forgets everything when it is full.
 */
final class Memory {

  private static final int MOST = 50_000;

  private final Map<String, int[]> found = new ConcurrentHashMap<>();
  private final Function<String, int[]> find;

  Memory(Function<String, int[]> find) {
    this.find = find;
  }

  /** Not to be changed by who gets it. */
  int[] of(String word) {
    int[] known = found.get(word);
    if (known != null) {
      return known;
    }
    if (found.size() >= MOST) {
      found.clear();
    }
    int[] codes = find.apply(word);
    found.put(word, codes);
    return codes;
  }
}
