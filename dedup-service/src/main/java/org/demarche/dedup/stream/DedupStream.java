package org.demarche.dedup.stream;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.demarche.setting.Settings;
import org.demarche.setting.StateDirectory;
import org.demarche.topic.TopicAdmin;
import org.demarche.topic.Topics;

/**
 * The running stream: creates its topics, waits for those it reads, starts, and says how far it is.
 * Thread-safe.
 */
public final class DedupStream implements AutoCloseable {

  private static final Duration CLOSING = Duration.ofSeconds(20);

  private final Settings settings;
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
  public DedupStream(
      Settings settings, Consumer<KafkaStreams> whenMade, Consumer<Throwable> whenDead) {
    this.settings = settings;
    this.whenMade = whenMade;
    this.whenDead = whenDead;
    this.starting = new Thread(this::start, "dedup-start");
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

  /** Commits what is decided and leaves; closes before the broker does. */
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
    Topics topics = settings.topics();
    try (TopicAdmin admin = new TopicAdmin(settings)) {
      admin.await(
          List.of(topics.uniqueStatements(), topics.uniqueEvents(), topics.mentions()),
          List.of(topics.statements(), topics.events()),
          reason -> waitingFor = reason);
      KafkaStreams made = make();
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

  private KafkaStreams make() {
    StreamsBuilder builder = new StreamsBuilder();
    new DedupTopology(settings.topics(), Clock.systemUTC()).build(builder);
    Properties properties = StreamProperties.of(settings);
    StateDirectory.make(settings);
    KafkaStreams made = new KafkaStreams(builder.build(properties), properties);
    made.setUncaughtExceptionHandler(
        e -> {
          whenDead.accept(e);
          return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
    return made;
  }
}
