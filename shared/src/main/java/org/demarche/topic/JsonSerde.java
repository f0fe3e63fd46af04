package org.demarche.topic;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.demarche.record.Json;

/**
 * Values as JSON in UTF-8: ignores fields it does not know, is clear about wrong ones. Thread-safe.
 */
public final class JsonSerde<T> implements Serde<T> {

  /** Stands in a text for bytes that are no UTF-8, or was sent. */
  private static final char REPLACED = '\uFFFD';

  private final Class<T> type;

  public JsonSerde(Class<T> type) {
    this.type = type;
  }

  @Override
  public Serializer<T> serializer() {
    return (topic, value) ->
        value == null ? null : Json.write(value).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Deserializer<T> deserializer() {
    return (topic, bytes) -> bytes == null ? null : read(topic, bytes);
  }

  private T read(String topic, byte[] bytes) {
    try {
      String json = new String(bytes, StandardCharsets.UTF_8);
      if (json.indexOf(REPLACED) >= 0) {
        requireValid(bytes);
      }
      return Json.read(json, type);
    } catch (CharacterCodingException e) {
      throw new SerializationException(
          "value on " + topic + " is not valid UTF-8; send JSON in UTF-8", e);
    } catch (IllegalArgumentException e) {
      throw new SerializationException("value on " + topic + " is " + e.getMessage(), e);
    }
  }

  private static void requireValid(byte[] bytes) throws CharacterCodingException {
    StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes));
  }
}
