package org.demarche.feed.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.sse.Event;
import java.util.Set;
import org.demarche.feed.filter.BadParameter;
import org.demarche.feed.filter.Filter;
import org.demarche.feed.filter.Parameters;
import org.demarche.feed.view.Position;
import org.demarche.feed.view.View;
import org.reactivestreams.Publisher;

/** Changes as they come, as Server-Sent Events. */
@Controller("/v1/stream")
class StreamController {

  static final Set<String> PARAMETERS = Set.of("lastEventId");

  private final Served served;
  private final LiveStreams streams;

  StreamController(Served served, LiveStreams streams) {
    this.served = served;
    this.streams = streams;
  }

  @Get(produces = MediaType.TEXT_EVENT_STREAM)
  HttpResponse<Publisher<Event<String>>> stream(HttpRequest<?> request) {
    Parameters parameters = new Parameters(request.getParameters().asMap(), PARAMETERS);
    Filter filter = parameters.filter();
    View view = served.view();
    Position read = position(request.getHeaders().get("Last-Event-ID"), "Last-Event-ID");
    if (read == null) {
      read = position(parameters.one("lastEventId"), "lastEventId");
    }
    return HttpResponse.ok(streams.open(view, filter, read))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Accel-Buffering", "no");
  }

  private static Position position(String text, String name) {
    try {
      return text == null || text.isBlank() ? null : Position.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadParameter(
          name, "must be the id of an earlier event or the 'position' of a list: '" + text + "'");
    }
  }
}
