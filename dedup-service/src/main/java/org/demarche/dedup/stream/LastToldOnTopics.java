package org.demarche.dedup.stream;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.kafka.common.serialization.Deserializer;
import org.demarche.setting.Settings;
import org.demarche.topic.Topic;
import org.demarche.topic.TopicReader;

/** Reads what is committed on an output topic, from its beginning to where it ends now. */
record LastToldOnTopics(Settings settings) implements LastTold {

  private static final String CLIENT = DedupPlan.APPLICATION + "-last-told";

  /** Two topics are read, and the transaction of the task that waits for it must not time out. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @Override
  public <V> boolean read(Topic<String, V> topic, BiConsumer<String, V> each) {
    try (Deserializer<V> values = topic.valueSerde().deserializer();
        TopicReader reader = new TopicReader(settings, CLIENT, List.of(topic.name()))) {
      return reader.readAll(
          told ->
              each.accept(
                  new String(told.key(), StandardCharsets.UTF_8),
                  values.deserialize(told.topic(), told.value())),
          PATIENCE);
    }
  }
}
