package org.demarche.feed.http;

import io.micronaut.http.sse.Event;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.feed.filter.Filter;
import org.demarche.feed.view.Entry;
import org.demarche.feed.view.Position;
import org.demarche.feed.view.View;
import org.demarche.record.Json;
import reactor.core.publisher.FluxSink;

/**
 * One live stream. Takes changes out of the view only as fast as the client reads them, so that a
 * slow client costs nothing: what changed several times meanwhile it gets once, as it stands then.
 */
final class Subscription implements Runnable {

  private final View view;
  private final Filter filter;
  private final FluxSink<Event<String>> sink;
  private final Executor executor;
  private final AtomicInteger calls = new AtomicInteger();
  private Position read;
  private long number;
  private boolean isIdle;
  private volatile boolean beats;

  /**
   * @param read what the client has already
   */
  Subscription(
      View view, Filter filter, Position read, FluxSink<Event<String>> sink, Executor executor) {
    this.view = view;
    this.filter = filter;
    this.read = read;
    this.sink = sink;
    this.executor = executor;
  }

  /** The client is to hear something, if only that there is nothing. */
  void beat() {
    beats = true;
    run();
  }

  /** Something may have changed: in the view, or in how much the client can take. */
  @Override
  public void run() {
    if (calls.getAndIncrement() == 0) {
      executor.execute(this::pump);
    }
  }

  private void pump() {
    int seen = calls.get();
    do {
      drain();
      seen = calls.addAndGet(-seen);
    } while (seen != 0);
  }

  private void drain() {
    Position upTo = view.position();
    while (canTake()) {
      Entry entry = view.changeAfter(number);
      if (entry == null) {
        read = read.and(upTo);
        heartbeat();
        return;
      }
      number = entry.number();
      if (!read.includes(entry.place())) {
        read = read.with(entry.place());
        tell(entry);
      }
    }
  }

  private boolean canTake() {
    return sink.requestedFromDownstream() > 0 && !sink.isCancelled();
  }

  private void heartbeat() {
    if (beats) {
      beats = false;
      if (isIdle) {
        send("heartbeat", "{}");
      }
      isIdle = true;
    }
  }

  private void tell(Entry entry) {
    if (filter.test(entry.facets())) {
      send(entry.kind().name(), entry.json().toString());
    } else if (entry.drifted()) {
      send("gone", gone(entry));
    }
  }

  private static String gone(Entry entry) {
    Map<String, String> gone = new LinkedHashMap<>();
    gone.put("kind", entry.kind().name());
    gone.put("id", entry.id());
    gone.put("status", entry.state().name());
    gone.put("mergedInto", entry.mergedInto());
    return Json.write(gone);
  }

  private void send(String name, String data) {
    isIdle = false;
    sink.next(Event.of(data).name(name).id(read.toString()));
  }
}
