package org.demarche.extract.http;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.demarche.extract.Extraction;
import org.demarche.extract.Extractor;
import org.demarche.extract.language.English;
import org.demarche.extract.stream.Counts;
import org.demarche.extract.stream.ExtractStream;
import org.demarche.record.Article;
import org.demarche.setting.HttpProperties;
import org.demarche.setting.Setting;
import org.demarche.setting.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** extract-service: its stream, and HTTP for health, metrics and schemas. */
public final class ExtractService implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ExtractService.class);
  private static final int SOFTWARE_ERROR = 70;

  private final ApplicationContext context;
  private final EmbeddedServer server;
  private final ExtractStream stream;

  private ExtractService(ApplicationContext context, EmbeddedServer server, ExtractStream stream) {
    this.context = context;
    this.server = server;
    this.stream = stream;
  }

  /** Runs until the process is ended; ends it when the stream dies. */
  public static void main(String[] arguments) {
    ExtractService service = start(Settings.ofEnvironment(), ExtractService::end);
    Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
    LOG.info("extract-service listens on port {}", service.port());
  }

  /**
   * Returns when HTTP answers; the stream starts in the background, readiness tells how far it is.
   *
   * @param whenDead hears of what ended the stream
   */
  public static ExtractService start(Settings settings, Consumer<Throwable> whenDead) {
    return start(settings, () -> new Extractor(English.load())::extract, whenDead);
  }

  static ExtractService start(
      Settings settings,
      Supplier<BiFunction<Article, Instant, Extraction>> extractor,
      Consumer<Throwable> whenDead) {
    ApplicationContext context =
        ApplicationContext.builder()
            .properties(HttpProperties.of("extract-service", settings, Setting.EXTRACT_PORT))
            .build()
            .start();
    MeterRegistry meters = context.getBean(MeterRegistry.class);
    ExtractStream stream =
        new ExtractStream(
            settings,
            extractor,
            streams -> new KafkaStreamsMetrics(streams).bindTo(meters),
            whenDead);
    count(meters, stream.counts());
    context.registerSingleton(stream);
    EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
    return new ExtractService(context, server, stream);
  }

  /** Where HTTP listens. */
  public int port() {
    return server.getPort();
  }

  /** The stream, for asking how far it is. */
  public ExtractStream stream() {
    return stream;
  }

  /** HTTP first, then the stream. */
  @Override
  public void close() {
    context.close();
    stream.close();
  }

  private static void count(MeterRegistry meters, Counts counts) {
    FunctionCounter.builder("demarche.articles.read", counts, Counts::read).register(meters);
    FunctionCounter.builder("demarche.articles.rejected", counts, Counts::rejected)
        .register(meters);
  }

  /** In a thread of its own: exit hooks close the stream, which waits for the thread that died. */
  private static void end(Throwable cause) {
    LOG.error("the stream died; ending the process", cause);
    new Thread(() -> System.exit(SOFTWARE_ERROR), "end").start();
  }
}
