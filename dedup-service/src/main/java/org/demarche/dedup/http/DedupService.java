package org.demarche.dedup.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.function.Consumer;
import org.demarche.dedup.stream.DedupStream;
import org.demarche.setting.HttpProperties;
import org.demarche.setting.Setting;
import org.demarche.setting.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** dedup-service: its stream, and HTTP for health and metrics. */
public final class DedupService implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DedupService.class);
  private static final int SOFTWARE_ERROR = 70;

  private final ApplicationContext context;
  private final EmbeddedServer server;
  private final DedupStream stream;

  private DedupService(ApplicationContext context, EmbeddedServer server, DedupStream stream) {
    this.context = context;
    this.server = server;
    this.stream = stream;
  }

  /** Runs until the process is ended; ends it when the stream dies. */
  public static void main(String[] arguments) {
    DedupService service = start(Settings.ofEnvironment(), DedupService::end);
    Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
    LOG.info("dedup-service listens on port {}", service.port());
  }

  /**
   * Returns when HTTP answers; the stream starts in the background, readiness tells how far it is.
   *
   * @param whenDead hears of what ended the stream
   */
  public static DedupService start(Settings settings, Consumer<Throwable> whenDead) {
    ApplicationContext context =
        ApplicationContext.builder()
            .properties(HttpProperties.of("dedup-service", settings, Setting.DEDUP_PORT))
            .build()
            .start();
    MeterRegistry meters = context.getBean(MeterRegistry.class);
    DedupStream stream =
        new DedupStream(
            settings, streams -> new KafkaStreamsMetrics(streams).bindTo(meters), whenDead);
    context.registerSingleton(stream);
    EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
    return new DedupService(context, server, stream);
  }

  /** Where HTTP listens. */
  public int port() {
    return server.getPort();
  }

  /** The stream, for asking how far it is. */
  public DedupStream stream() {
    return stream;
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
