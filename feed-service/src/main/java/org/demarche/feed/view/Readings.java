package org.demarche.feed.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What became of articles, by article id; beyond {@code capacity} the one unchanged for longest
 * goes. Thread-safe.
 */
public final class Readings {

  private final int capacity;
  private final Map<String, RawJson> byArticle = new LinkedHashMap<>();

  public Readings(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity must be 1 or more: " + capacity);
    }
    this.capacity = capacity;
  }

  public synchronized void put(String articleId, RawJson reading) {
    byArticle.remove(articleId);
    byArticle.put(articleId, reading);
    if (byArticle.size() > capacity) {
      byArticle.remove(byArticle.keySet().iterator().next());
    }
  }

  public synchronized void remove(String articleId) {
    byArticle.remove(articleId);
  }

  public synchronized Optional<RawJson> find(String articleId) {
    return Optional.ofNullable(byArticle.get(articleId));
  }

  public synchronized int size() {
    return byArticle.size();
  }
}
