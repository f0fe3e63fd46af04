package org.demarche.dedup.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

final class WaitingInMemory implements Waiting {

  private final Map<Long, TreeSet<Long>> buckets = new HashMap<>();

  @Override
  public void add(long bucket, long node) {
    buckets.computeIfAbsent(bucket, unused -> new TreeSet<>()).add(node);
  }

  @Override
  public void remove(long bucket, long node) {
    TreeSet<Long> here = buckets.get(bucket);
    if (here != null && here.remove(node) && here.isEmpty()) {
      buckets.remove(bucket);
    }
  }

  @Override
  public Long first(long bucket) {
    TreeSet<Long> here = buckets.get(bucket);
    return here == null ? null : here.first();
  }
}
