package org.demarche.dedup.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

final class WaitingInMemory implements Waiting {

  private final Map<Long, TreeMap<Long, Long>> buckets = new HashMap<>();

  @Override
  public void add(long bucket, long node, long digest) {
    buckets.computeIfAbsent(bucket, unused -> new TreeMap<>()).put(node, digest);
  }

  @Override
  public void remove(long bucket, long node) {
    TreeMap<Long, Long> here = buckets.get(bucket);
    if (here != null && here.remove(node) != null && here.isEmpty()) {
      buckets.remove(bucket);
    }
  }

  @Override
  public Node first(long bucket) {
    TreeMap<Long, Long> here = buckets.get(bucket);
    return here == null ? null : new Node(here.firstKey(), here.firstEntry().getValue());
  }
}
