package org.demarche.topic;

import java.util.Map;
import org.apache.kafka.common.serialization.Serde;

/**
 * A topic as a value.
 *
 * @param name with the deployment's prefix
 * @param valueType what its values are, {@code byte[]} where they are anything
 * @param settings the topic's own settings on the broker
 */
public record Topic<K, V>(
    String name,
    Serde<K> keySerde,
    Serde<V> valueSerde,
    Class<V> valueType,
    Map<String, String> settings) {

  public Topic {
    settings = Map.copyOf(settings);
  }

  @Override
  public String toString() {
    return name;
  }
}
