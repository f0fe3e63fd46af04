package org.demarche.feed.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.demarche.feed.filter.BadParameter;
import org.demarche.feed.filter.Kind;
import org.demarche.feed.filter.Parameters;
import org.demarche.feed.view.Cursor;
import org.demarche.feed.view.Entry;
import org.demarche.feed.view.Order;
import org.demarche.feed.view.Position;
import org.demarche.feed.view.Slice;
import org.demarche.feed.view.View;
import org.demarche.record.UniqueState;

/** Unique statements and events: lists and single records. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class RecordsController {

  static final Set<String> PARAMETERS = Set.of("limit", "cursor", "order");
  private static final int LIMIT = 50;
  private static final int MOST = 500;

  private final Served served;

  RecordsController(Served served) {
    this.served = served;
  }

  @Get("/statements")
  HttpResponse<byte[]> statements(HttpRequest<?> request) {
    return list(Kind.statement, request);
  }

  @Get("/events")
  HttpResponse<byte[]> events(HttpRequest<?> request) {
    return list(Kind.event, request);
  }

  @Get("/statements/{id}")
  HttpResponse<byte[]> statement(@PathVariable String id) {
    return one(Kind.statement, "/v1/statements/", id);
  }

  @Get("/events/{id}")
  HttpResponse<byte[]> event(@PathVariable String id) {
    return one(Kind.event, "/v1/events/", id);
  }

  private HttpResponse<byte[]> list(Kind kind, HttpRequest<?> request) {
    Parameters parameters = new Parameters(request.getParameters().asMap(), PARAMETERS);
    Cursor cursor = cursor(parameters);
    Order order = order(parameters, cursor);
    int limit = parameters.number("limit", LIMIT, 1, MOST);
    View view = served.view();
    Position position = view.position();
    Slice slice = view.list(kind, order, cursor, limit, parameters.filter());
    return json(HttpStatus.OK, body(slice, position));
  }

  private static Cursor cursor(Parameters parameters) {
    String text = parameters.one("cursor");
    try {
      return text == null ? null : Cursor.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadParameter("cursor", "must be the 'next' of an earlier answer: '" + text + "'");
    }
  }

  private static Order order(Parameters parameters, Cursor cursor) {
    Order absent = cursor == null ? Order.published : cursor.order();
    Order order = parameters.choice("order", absent, Order::named, "published, updated");
    if (order != absent && cursor != null) {
      throw new BadParameter("order", "must be the cursor's: " + cursor.order());
    }
    return order;
  }

  private static byte[] body(Slice slice, Position position) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    write(body, "{\"items\":[");
    String comma = "";
    for (Entry entry : slice.entries()) {
      write(body, comma);
      entry.json().writeTo(body);
      comma = ",";
    }
    write(body, "],\"next\":");
    write(body, slice.next() == null ? "null" : "\"" + slice.next() + "\"");
    write(body, ",\"position\":\"" + position + "\"}");
    return body.toByteArray();
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<byte[]> one(Kind kind, String path, String id) {
    return served
        .view()
        .find(kind, id)
        .map(entry -> answer(entry, path, id))
        .orElseGet(
            () ->
                Problem.of(HttpStatus.NOT_FOUND, "no " + kind + " with the id '" + id + "'", "id"));
  }

  private static HttpResponse<byte[]> answer(Entry entry, String path, String id) {
    boolean isRetracted = entry.state() == UniqueState.Status.retracted;
    MutableHttpResponse<byte[]> response =
        json(isRetracted ? HttpStatus.GONE : HttpStatus.OK, entry.json().toBytes());
    return entry.id().equals(id)
        ? response
        : response.header(HttpHeaders.CONTENT_LOCATION, path + entry.id());
  }

  static MutableHttpResponse<byte[]> json(HttpStatus status, byte[] body) {
    return HttpResponse.<byte[]>status(status)
        .body(body)
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }
}
