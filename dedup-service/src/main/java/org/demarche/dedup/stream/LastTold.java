package org.demarche.dedup.stream;

import java.util.function.BiConsumer;
import org.demarche.topic.Topic;

/** What subscribers were told on an output topic before now. */
interface LastTold {

  /** Nothing was told. */
  LastTold NOTHING =
      new LastTold() {
        @Override
        public <V> boolean read(Topic<String, V> topic, BiConsumer<String, V> each) {
          return true;
        }
      };

  /**
   * Gives every value, {@code null} too, of one key in their order.
   *
   * @return false when it took too long, and the rest was left
   */
  <V> boolean read(Topic<String, V> topic, BiConsumer<String, V> each);
}
