package org.demarche.standalone;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.demarche.record.Event;
import org.demarche.record.Reading;
import org.demarche.record.Statement;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueStatement;
import org.demarche.topic.Topic;

/** Prints records of topics: as they are, or for people. */
final class RecordPrinter {

  private final Map<String, Topic<?, ?>> topics;
  private final boolean json;
  private final PrintStream out;

  RecordPrinter(Collection<? extends Topic<?, ?>> topics, boolean json, PrintStream out) {
    this.topics = topics.stream().collect(Collectors.toMap(Topic::name, Function.identity()));
    this.json = json;
    this.out = out;
  }

  void print(ConsumerRecord<byte[], byte[]> arriving) {
    out.println(json ? value(arriving) : readable(arriving));
    out.flush();
  }

  private String readable(ConsumerRecord<byte[], byte[]> arriving) {
    if (arriving.value() == null) {
      return "(withdrawn) " + text(arriving.key());
    }
    try {
      Topic<?, ?> topic = topics.get(arriving.topic());
      Object value =
          topic.valueSerde().deserializer().deserialize(arriving.topic(), arriving.value());
      if (value instanceof UniqueStatement unique) {
        return ForPeople.of(unique);
      } else if (value instanceof UniqueEvent unique) {
        return ForPeople.of(unique);
      } else if (value instanceof Statement statement) {
        return ForPeople.of(statement);
      } else if (value instanceof Event event) {
        return ForPeople.of(event);
      } else if (value instanceof Reading reading) {
        return ForPeople.of(reading);
      }
    } catch (SerializationException e) {
      return "(not readable: " + e.getMessage() + ") " + value(arriving);
    }
    return text(arriving.key()) + " " + value(arriving);
  }

  private static String value(ConsumerRecord<byte[], byte[]> arriving) {
    return text(arriving.value());
  }

  private static String text(byte[] bytes) {
    return bytes == null ? "null" : new String(bytes, StandardCharsets.UTF_8);
  }
}
