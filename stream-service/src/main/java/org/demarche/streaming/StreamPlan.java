package org.demarche.streaming;

import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.streams.Topology;
import org.demarche.topic.Topic;

/** What a stream service runs. Each method is called once, in the order in which they stand. */
public interface StreamPlan {

  /** Topics that are created when they are not there. */
  List<Topic<?, ?>> creates();

  /** Topics that another service creates, and that are waited for. */
  List<Topic<?, ?>> awaits();

  /**
   * The stream itself. May take long.
   *
   * @param progress hears what it is busy with, for those who ask why the service is not ready
   */
  Topology topology(Consumer<String> progress);

  /** How it runs: those of {@link StreamProperties}, and the plan's own. */
  Properties properties();
}
