package org.demarche.extract.stream;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.demarche.record.Json;

/** Writes the value of a change; a withdrawal becomes a record without value. */
final class ChangeSerde implements Serde<Change> {

  @Override
  public Serializer<Change> serializer() {
    return (topic, change) ->
        change == null || change.value() == null
            ? null
            : Json.write(change.value()).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Deserializer<Change> deserializer() {
    return (topic, bytes) -> {
      throw new UnsupportedOperationException("changes are only written: " + topic);
    };
  }
}
