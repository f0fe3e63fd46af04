package org.demarche.ingest.http;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import org.demarche.ingest.line.LineSplitter;
import org.demarche.ingest.publish.ArticlePublisher;
import org.demarche.ingest.publish.ArticleTopic;
import org.demarche.setting.HttpProperties;
import org.demarche.setting.Setting;
import org.demarche.setting.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** ingest-service: articles over HTTP, onto their topic. */
public final class IngestService implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(IngestService.class);
  private static final String NAME = "ingest-service";

  private final ApplicationContext context;
  private final EmbeddedServer server;
  private final ArticlePublisher publisher;
  private final ArticleTopic topic;

  private IngestService(Settings settings) {
    publisher = new ArticlePublisher(settings);
    topic = new ArticleTopic(settings);
    context =
        ApplicationContext.builder()
            .properties(properties(settings))
            .singletons(settings, publisher, topic)
            .build()
            .start();
    server = context.getBean(EmbeddedServer.class).start();
  }

  /** Runs until the process is ended. */
  public static void main(String[] arguments) {
    IngestService service = start(Settings.ofEnvironment());
    Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
    LOG.info("ingest-service listens on port {}", service.port());
  }

  /** Returns when HTTP answers, whether or not the broker does; readiness tells. */
  public static IngestService start(Settings settings) {
    return new IngestService(settings);
  }

  /** Where HTTP listens. */
  public int port() {
    return server.getPort();
  }

  /** HTTP first; then what is on its way is waited for. */
  @Override
  public void close() {
    context.close();
    publisher.close();
    topic.close();
  }

  private static Map<String, Object> properties(Settings settings) {
    Map<String, Object> properties =
        new HashMap<>(HttpProperties.of(NAME, settings, Setting.INGEST_PORT));
    // A batch may be of any length, for it is never held; what is held, an article, may not.
    properties.put("micronaut.server.max-request-size", Long.MAX_VALUE);
    properties.put("micronaut.server.max-request-buffer-size", LineSplitter.MAX_BYTES);
    return properties;
  }
}
