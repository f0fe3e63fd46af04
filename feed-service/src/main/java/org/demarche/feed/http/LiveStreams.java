package org.demarche.feed.http;

import io.micronaut.http.sse.Event;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.feed.filter.Filter;
import org.demarche.feed.view.Position;
import org.demarche.feed.view.View;
import org.demarche.setting.Settings;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** Opens live streams, not more at a time than set, and keeps them awake. Thread-safe. */
@Singleton
final class LiveStreams {

  private static final long HEARTBEAT_SECONDS = 15;
  private static final Duration RETRY = Duration.ofSeconds(3);

  private final int most;
  private final AtomicInteger open = new AtomicInteger();
  private final ScheduledExecutorService executor =
      Executors.newScheduledThreadPool(2, LiveStreams::thread);

  LiveStreams(Settings settings) {
    this.most = settings.feedStreams();
  }

  int open() {
    return open.get();
  }

  /**
   * @param given what the client has already; {@code null} for what is there now
   */
  Publisher<Event<String>> open(View view, Filter filter, Position given) {
    if (open.get() >= most) {
      throw new NotReady("all " + most + " live streams are taken (DEMARCHE_FEED_STREAMS)");
    }
    Position now = view.position();
    boolean isReset = given != null && !given.isComparableTo(now);
    Position read = given == null || isReset ? now : given;
    Event<String> first =
        Event.of("{}").name(isReset ? "reset" : "position").id(read.toString()).retry(RETRY);
    return Flux.just(first)
        .concatWith(
            Flux.create(
                sink -> subscribe(new Subscription(view, filter, read, sink, executor), view, sink),
                FluxSink.OverflowStrategy.IGNORE));
  }

  private void subscribe(Subscription subscription, View view, FluxSink<?> sink) {
    open.incrementAndGet();
    Future<?> beats =
        executor.scheduleAtFixedRate(
            subscription::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    view.listen(subscription);
    sink.onDispose(
        () -> {
          open.decrementAndGet();
          beats.cancel(false);
          view.unlisten(subscription);
        });
    sink.onRequest(more -> subscription.run());
  }

  @PreDestroy
  void close() {
    executor.shutdownNow();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "feed-live");
    thread.setDaemon(true);
    return thread;
  }
}
