package org.demarche.streaming;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.demarche.setting.HttpProperties;
import org.demarche.setting.Setting;
import org.demarche.setting.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A stream, and HTTP for its health and metrics. Thread-safe. */
public final class StreamService implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StreamService.class);
  private static final int SOFTWARE_ERROR = 70;

  /** Set where a stream runs; the beans of this package ask for it. */
  static final String PROPERTY = "demarche.stream";

  private final ApplicationContext context;
  private final EmbeddedServer server;
  private final RunningStream stream;

  private StreamService(ApplicationContext context, EmbeddedServer server, RunningStream stream) {
    this.context = context;
    this.server = server;
    this.stream = stream;
  }

  /**
   * Runs a service until the process is ended; ends it when the stream dies.
   *
   * @param start makes the service of the environment's settings, and of whom to tell of its death
   */
  public static void run(
      String name, BiFunction<Settings, Consumer<Throwable>, StreamService> start) {
    StreamService service = start.apply(Settings.ofEnvironment(), StreamService::end);
    Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
    LOG.info("{} listens on port {}", name, service.port());
  }

  /**
   * Returns when HTTP answers; the stream starts in the background, readiness tells how far it is.
   *
   * @param name of the service: its beans are those that require it
   * @param port the setting of its port
   * @param whenDead hears of what ended the stream
   */
  public static StreamService start(
      String name, Setting port, Settings settings, StreamPlan plan, Consumer<Throwable> whenDead) {
    ApplicationContext context =
        ApplicationContext.builder()
            .properties(HttpProperties.of(name, settings, port))
            .properties(Map.of(PROPERTY, true))
            .build()
            .start();
    MeterRegistry meters = context.getBean(MeterRegistry.class);
    RunningStream stream =
        new RunningStream(
            settings, plan, streams -> new KafkaStreamsMetrics(streams).bindTo(meters), whenDead);
    context.registerSingleton(stream);
    EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
    return new StreamService(context, server, stream);
  }

  /** Where HTTP listens. */
  public int port() {
    return server.getPort();
  }

  /** The stream, for asking how far it is. */
  public RunningStream stream() {
    return stream;
  }

  /** What is measured of the service, for what it counts itself. */
  public MeterRegistry meters() {
    return context.getBean(MeterRegistry.class);
  }

  /** HTTP first, then the stream. */
  @Override
  public void close() {
    context.close();
    stream.close();
  }

  /** In a thread of its own: exit hooks close the stream, which waits for the thread that died. */
  private static void end(Throwable cause) {
    LOG.error("the stream died; ending the process", cause);
    new Thread(() -> System.exit(SOFTWARE_ERROR), "end").start();
  }
}
