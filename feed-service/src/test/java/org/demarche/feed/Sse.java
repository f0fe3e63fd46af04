package org.demarche.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Reads a live stream in a thread of its own, event by event. */
final class Sse implements AutoCloseable {

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final Stream<String> lines;

  /** One event. */
  record Received(String name, String id, String data) {}

  private Sse(Stream<String> lines) {
    this.lines = lines;
    Thread reader = new Thread(this::read, "sse");
    reader.setDaemon(true);
    reader.start();
  }

  static Sse open(HttpClient client, URI uri, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return new Sse(client.send(request.build(), HttpResponse.BodyHandlers.ofLines()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  List<Received> received() {
    return received;
  }

  /** Until these events have come, in this order, and nothing else. */
  void awaitNames(String... names) {
    await()
        .untilAsserted(
            () -> assertThat(received).extracting(Received::name).containsExactly(names));
  }

  private void read() {
    String[] event = new String[3];
    try {
      lines.forEach(
          line -> {
            if (line.isEmpty()) {
              received.add(new Received(event[0], event[1], event[2]));
            } else if (line.startsWith("event: ")) {
              event[0] = line.substring(7);
            } else if (line.startsWith("id: ")) {
              event[1] = line.substring(4);
            } else if (line.startsWith("data: ")) {
              event[2] = line.substring(6);
            }
          });
    } catch (UncheckedIOException e) {
      // closed
    }
  }

  @Override
  public void close() {
    lines.close();
  }
}
