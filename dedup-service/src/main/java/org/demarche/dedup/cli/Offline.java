package org.demarche.dedup.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.demarche.dedup.cluster.Changes;
import org.demarche.dedup.cluster.Clusters;
import org.demarche.dedup.cluster.Dispatch;
import org.demarche.dedup.cluster.Evidence;
import org.demarche.dedup.cluster.Subject;
import org.demarche.dedup.cluster.Table;
import org.demarche.dedup.cluster.Tables;
import org.demarche.record.Json;
import org.demarche.record.UniqueState;

/** The unique records of one kind, held in memory, decided in one place or in several. */
final class Offline<R, U> {

  private final Class<R> type;
  private final Dispatch<R> dispatch;
  private final List<Clusters<R, ?, U>> shards = new ArrayList<>();
  private final Function<U, UniqueState> state;
  private final Map<String, U> live = new TreeMap<>();

  <E extends Evidence> Offline(
      Class<R> type, Subject<R, E, U> subject, Function<U, UniqueState> state, int shards) {
    this.type = type;
    this.state = state;
    this.dispatch = new Dispatch<>(subject, shards, Table.of(new HashMap<>()), this::decide);
    for (int shard = 0; shard < shards; shard++) {
      Tables<R, E> tables = Tables.inMemory();
      this.shards.add(new Clusters<>(subject, tables, Integer.MAX_VALUE, shard, shards));
    }
  }

  void take(JsonNode line) throws JsonProcessingException {
    String id = line.path("id").asText("");
    if (id.isEmpty()) {
      throw new IllegalArgumentException("'id' is missing; every record needs one");
    }
    dispatch.take(id, Json.MAPPER.treeToValue(line, type));
  }

  Collection<U> live() {
    return live.values();
  }

  private void decide(int shard, String mention, R record) {
    Changes<U> changes = shards.get(shard).decide(mention, record, 0);
    changes.uniques().forEach(this::keep);
    if (record == null) {
      dispatch.left(mention);
    }
  }

  private void keep(String id, U unique) {
    if (state.apply(unique).status() == UniqueState.Status.live) {
      live.put(id, unique);
    } else {
      live.remove(id);
    }
  }
}
