package org.demarche.dedup.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

final class WaitingInMemory implements Waiting {

  private final Map<Long, TreeMap<Long, Digest>> buckets = new HashMap<>();

  @Override
  public void add(long bucket, long node, Digest digest) {
    buckets.computeIfAbsent(bucket, unused -> new TreeMap<>()).put(node, digest);
  }

  @Override
  public void remove(long bucket, long node) {
    TreeMap<Long, Digest> here = buckets.get(bucket);
    if (here != null && here.remove(node) != null && here.isEmpty()) {
      buckets.remove(bucket);
    }
  }

  @Override
  public Node first(long bucket) {
    TreeMap<Long, Digest> here = buckets.get(bucket);
    return here == null ? null : new Node(here.firstKey(), here.firstEntry().getValue());
  }
}
