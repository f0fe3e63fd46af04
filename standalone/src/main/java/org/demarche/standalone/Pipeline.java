package org.demarche.standalone;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.demarche.dedup.http.DedupService;
import org.demarche.embedded.EmbeddedKafka;
import org.demarche.extract.http.ExtractService;
import org.demarche.feed.FeedService;
import org.demarche.ingest.http.IngestService;
import org.demarche.setting.Setting;
import org.demarche.setting.Settings;
import org.demarche.streaming.StreamService;

/**
 * A broker and all services in this process. Started from the broker upwards and stopped the other
 * way round: HTTP first, so that nothing comes in, then the streams, then the broker they need for
 * their last commit.
 */
final class Pipeline implements AutoCloseable {

  private final Settings settings;
  private final Deque<Part> parts = new ArrayDeque<>();
  private int feedPort;
  private int ingestPort;

  private Pipeline(Settings settings) {
    this.settings = settings;
  }

  /**
   * @param kafka is closed with the pipeline
   * @param whenDead hears when a stream has died; there is no going on
   */
  static Pipeline start(EmbeddedKafka kafka, Settings settings, Consumer<Throwable> whenDead) {
    Pipeline pipeline =
        new Pipeline(settings.with(Setting.BOOTSTRAP_SERVERS, kafka.bootstrapServers()));
    try {
      pipeline.add(kafka::close);
      pipeline.startServices(whenDead);
      return pipeline;
    } catch (RuntimeException | Error e) {
      pipeline.close();
      throw e;
    }
  }

  /** Says where everything is. */
  void tell(PrintWriter out) {
    out.printf("dashboard  http://localhost:%d%n", feedPort);
    out.printf("articles   POST http://localhost:%d/v1/articles%n", ingestPort);
    out.printf("kafka      %s%n", settings.bootstrapServers());
    out.flush();
  }

  /** As the services run with them. */
  Settings settings() {
    return settings;
  }

  @Override
  public void close() {
    while (!parts.isEmpty()) {
      parts.pop().close();
    }
  }

  private void startServices(Consumer<Throwable> whenDead) {
    StreamService extract = ExtractService.start(settings, whenDead);
    add(extract::close);
    StreamService dedup = DedupService.start(settings, whenDead);
    add(dedup::close);
    FeedService feed = FeedService.start(settings);
    add(feed::close);
    IngestService ingest = IngestService.start(settings);
    add(ingest::close);
    feedPort = feed.port();
    ingestPort = ingest.port();
  }

  private void add(Part part) {
    parts.push(part);
  }

  private interface Part {
    void close();
  }
}
