package org.demarche.streaming;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.demarche.setting.Settings;
import org.demarche.setting.StateDirectory;
import org.demarche.topic.TopicAdmin;

/**
 * A running stream: creates its topics, waits for those it reads, starts, and says how far it is.
 * Thread-safe.
 */
public final class RunningStream implements AutoCloseable {

  /** What is on its way is finished within this time, or done again after the next start. */
  private static final Duration CLOSING = Duration.ofSeconds(20);

  private final Settings settings;
  private final StreamPlan plan;
  private final Consumer<KafkaStreams> whenMade;
  private final Consumer<Throwable> whenDead;
  private final Thread starting;
  private volatile String waitingFor = "starting";
  private volatile KafkaStreams streams;
  private volatile boolean closed;

  /**
   * Starts in the background.
   *
   * @param whenMade sees the streams before they start, to watch their metrics
   * @param whenDead hears of what ended the stream; there is no going on
   */
  public RunningStream(
      Settings settings,
      StreamPlan plan,
      Consumer<KafkaStreams> whenMade,
      Consumer<Throwable> whenDead) {
    this.settings = settings;
    this.plan = plan;
    this.whenMade = whenMade;
    this.whenDead = whenDead;
    this.starting = new Thread(this::start, "stream-start");
    starting.start();
  }

  /** Why it is not ready, or nothing. */
  public Optional<String> unready() {
    KafkaStreams running = streams;
    if (running == null) {
      return Optional.of(waitingFor);
    }
    return running.state() == KafkaStreams.State.RUNNING
        ? Optional.empty()
        : Optional.of("stream is " + running.state());
  }

  /** False once the stream has died: only a new process helps. */
  public boolean isAlive() {
    KafkaStreams running = streams;
    return running == null
        || closed
        || (running.state() != KafkaStreams.State.ERROR
            && running.state() != KafkaStreams.State.NOT_RUNNING);
  }

  /** Commits what is done and leaves; closes before the broker does. */
  @Override
  public void close() {
    closed = true;
    starting.interrupt();
    try {
      starting.join(CLOSING.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    KafkaStreams running = streams;
    if (running != null) {
      running.close(CLOSING);
    }
  }

  private void start() {
    try (TopicAdmin admin = new TopicAdmin(settings)) {
      admin.await(plan.creates(), plan.awaits(), this::waitFor);
      KafkaStreams made = make(plan.topology(this::waitFor), plan.properties());
      if (!closed) {
        whenMade.accept(made);
        made.start();
        streams = made;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      whenDead.accept(e);
    }
  }

  private void waitFor(String reason) {
    waitingFor = reason;
  }

  private KafkaStreams make(Topology topology, Properties properties) {
    StateDirectory.make(settings);
    KafkaStreams made = new KafkaStreams(topology, properties);
    made.setUncaughtExceptionHandler(
        e -> {
          whenDead.accept(e);
          return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
    return made;
  }
}
