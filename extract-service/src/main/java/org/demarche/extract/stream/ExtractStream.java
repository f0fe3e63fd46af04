package org.demarche.extract.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.demarche.extract.Extraction;
import org.demarche.record.Article;
import org.demarche.setting.Settings;
import org.demarche.setting.StateDirectory;
import org.demarche.topic.TopicAdmin;
import org.demarche.topic.Topics;

/**
 * The running stream: creates its topics, loads the language, starts, and says how far it is.
 * Thread-safe.
 */
public final class ExtractStream implements AutoCloseable {

  /** Articles on their way are finished within this time, or read again after the next start. */
  private static final Duration CLOSING = Duration.ofSeconds(20);

  private final Settings settings;
  private final Consumer<KafkaStreams> whenMade;
  private final Consumer<Throwable> whenDead;
  private final Counts counts = new Counts();
  private final Thread starting;
  private volatile String waitingFor = "starting";
  private volatile KafkaStreams streams;
  private volatile boolean closed;

  /**
   * Starts in the background.
   *
   * @param extractor is called once and may take long
   * @param whenMade sees the streams before they start, to watch their metrics
   * @param whenDead hears of what ended the stream; there is no going on
   */
  public ExtractStream(
      Settings settings,
      Supplier<BiFunction<Article, Instant, Extraction>> extractor,
      Consumer<KafkaStreams> whenMade,
      Consumer<Throwable> whenDead) {
    this.settings = settings;
    this.whenMade = whenMade;
    this.whenDead = whenDead;
    this.starting = new Thread(() -> start(extractor), "extract-start");
    starting.start();
  }

  public Counts counts() {
    return counts;
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

  private void start(Supplier<BiFunction<Article, Instant, Extraction>> extractor) {
    try (TopicAdmin admin = new TopicAdmin(settings)) {
      Topics topics = settings.topics();
      admin.await(
          List.of(
              topics.articles(),
              topics.articlesRead(),
              topics.articlesRejected(),
              topics.statements(),
              topics.events()),
          List.of(),
          reason -> waitingFor = reason);
      waitingFor = "loading the language";
      KafkaStreams made = make(extractor.get());
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

  private KafkaStreams make(BiFunction<Article, Instant, Extraction> extractor) {
    StreamsBuilder builder = new StreamsBuilder();
    new ExtractTopology(settings.topics(), extractor, Clock.systemUTC(), counts).build(builder);
    var properties = StreamProperties.of(settings);
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
