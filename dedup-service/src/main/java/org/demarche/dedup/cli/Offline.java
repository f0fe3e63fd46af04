package org.demarche.dedup.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.demarche.dedup.cluster.Changes;
import org.demarche.dedup.cluster.Clusters;
import org.demarche.record.Json;
import org.demarche.record.UniqueState;

/** The unique records of one kind, held in memory. */
final class Offline<R, U> {

  private final Class<R> type;
  private final Clusters<R, ?, U> clusters;
  private final Function<U, UniqueState> state;
  private final Map<String, U> live = new TreeMap<>();

  Offline(Class<R> type, Clusters<R, ?, U> clusters, Function<U, UniqueState> state) {
    this.type = type;
    this.clusters = clusters;
    this.state = state;
  }

  void take(JsonNode line) throws JsonProcessingException {
    String id = line.path("id").asText("");
    if (id.isEmpty()) {
      throw new IllegalArgumentException("'id' is missing; every record needs one");
    }
    Changes<U> changes = clusters.decide(id, Json.MAPPER.treeToValue(line, type), 0);
    changes.uniques().forEach(this::keep);
  }

  Collection<U> live() {
    return live.values();
  }

  private void keep(String id, U unique) {
    if (state.apply(unique).status() == UniqueState.Status.live) {
      live.put(id, unique);
    } else {
      live.remove(id);
    }
  }
}
