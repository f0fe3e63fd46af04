package org.demarche.feed;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.demarche.feed.stream.TopicFollower;
import org.demarche.feed.view.Progress;
import org.demarche.feed.view.Readings;
import org.demarche.feed.view.View;
import org.demarche.setting.Setting;
import org.demarche.setting.Settings;

/**
 * The service: reads the unique records and Readings from the topics and serves them over HTTP.
 * Serves health at once, records as soon as it has caught up. Thread-safe.
 */
public final class FeedService implements AutoCloseable {

  private final ApplicationContext context;
  private final EmbeddedServer server;
  private final TopicFollower follower;
  private final Progress progress;
  private final CountDownLatch end;

  private FeedService(
      ApplicationContext context,
      EmbeddedServer server,
      TopicFollower follower,
      Progress progress,
      CountDownLatch end) {
    this.context = context;
    this.server = server;
    this.follower = follower;
    this.progress = progress;
    this.end = end;
  }

  /** Returns as soon as HTTP answers; {@link #isCaughtUp} tells when the records are there. */
  public static FeedService start(Settings settings) {
    View view = new View(settings.feedCapacity());
    Readings readings = new Readings(settings.feedCapacity());
    CountDownLatch end = new CountDownLatch(1);
    Progress progress = new Progress(reason -> end.countDown());
    TopicFollower follower = new TopicFollower(settings, view, readings, progress);
    ApplicationContext context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(properties(settings))
            .singletons(settings, view, readings, progress)
            .start();
    EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
    follower.start();
    return new FeedService(context, server, follower, progress, end);
  }

  public int port() {
    return server.getPort();
  }

  /** Whether everything that was on the topics at the start has been read. */
  public boolean isCaughtUp() {
    return progress.state().isCaughtUp();
  }

  @Override
  public void close() {
    server.stop();
    follower.close();
    context.close();
  }

  private static Map<String, Object> properties(Settings settings) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("demarche.service", "feed");
    properties.put("micronaut.application.name", "feed-service");
    properties.put("micronaut.server.host", settings.bind());
    int port = settings.port(Setting.FEED_PORT);
    properties.put("micronaut.server.port", port == 0 ? -1 : port);
    properties.put("micronaut.server.max-request-size", "64KB");
    properties.put("micronaut.lifecycle.graceful-shutdown.enabled", true);
    properties.put("micronaut.lifecycle.graceful-shutdown.grace-period", "2s");
    properties.put("endpoints.all.enabled", false);
    properties.put("endpoints.health.enabled", true);
    properties.put("endpoints.health.sensitive", false);
    properties.put("endpoints.health.details-visible", "ANONYMOUS");
    properties.put("endpoints.prometheus.enabled", true);
    properties.put("endpoints.prometheus.sensitive", false);
    return properties;
  }

  /** Runs until the process is told to end; ends it with 1 when reading fails for good. */
  public static void main(String[] arguments) throws InterruptedException {
    FeedService service = start(Settings.ofEnvironment());
    Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
    service.end.await();
    System.err.println("feed-service ends: " + service.progress.state().detail());
    System.exit(1);
  }
}
