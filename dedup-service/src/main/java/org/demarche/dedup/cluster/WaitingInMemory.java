package org.demarche.dedup.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

final class WaitingInMemory implements Waiting {

  private final Map<Long, TreeSet<Long>> nodes = new HashMap<>();

  @Override
  public void add(long bucket, long node) {
    nodes.computeIfAbsent(bucket, unused -> new TreeSet<>()).add(node);
  }

  @Override
  public void remove(long bucket, long node) {
    TreeSet<Long> here = nodes.get(bucket);
    if (here != null) {
      here.remove(node);
    }
  }

  @Override
  public Long first(long bucket) {
    TreeSet<Long> here = nodes.get(bucket);
    return here == null || here.isEmpty() ? null : here.first();
  }
}
