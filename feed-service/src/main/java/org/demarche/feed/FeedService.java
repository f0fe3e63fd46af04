package org.demarche.feed;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.concurrent.CountDownLatch;
import org.demarche.feed.stream.TopicFollower;
import org.demarche.feed.view.Progress;
import org.demarche.feed.view.Readings;
import org.demarche.feed.view.View;
import org.demarche.setting.HttpProperties;
import org.demarche.setting.Setting;
import org.demarche.setting.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The service: reads the unique records and Readings from the topics and serves them over HTTP.
 * Serves health at once, records as soon as it has caught up. Thread-safe.
 */
public final class FeedService implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FeedService.class);
  private static final int SOFTWARE_ERROR = 70;

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
            .properties(HttpProperties.of("feed-service", settings, Setting.FEED_PORT))
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

  /** Runs until the process is ended; ends it when reading fails for good. */
  public static void main(String[] arguments) throws InterruptedException {
    FeedService service = start(Settings.ofEnvironment());
    Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
    LOG.info("feed-service listens on port {}", service.port());
    service.end.await();
    LOG.error("{}; ending the process", service.progress.state().detail());
    System.exit(SOFTWARE_ERROR);
  }
}
