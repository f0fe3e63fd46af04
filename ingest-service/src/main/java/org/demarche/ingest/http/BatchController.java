package org.demarche.ingest.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.io.buffer.ByteBuffer;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.demarche.ingest.line.LineSplitter;
import org.demarche.ingest.publish.ArticlePublisher;
import org.demarche.record.Article;
import org.demarche.record.Json;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Takes articles one a line and answers one line each, in their order and as they come: {@code
 * {"line":1,"status":202,"id":"..."}}, or the status and what is wrong. Lines after one that Kafka
 * did not acknowledge are not tried any more.
 */
@Controller("/v1/articles/batch")
final class BatchController {

  static final String NDJSON = "application/x-ndjson";

  private static final int AT_ONCE = 256;

  private final ArticlePublisher publisher;

  BatchController(ArticlePublisher publisher) {
    this.publisher = publisher;
  }

  @Post
  @Consumes({NDJSON, "application/ndjson", "application/jsonl"})
  @Produces(NDJSON)
  Publisher<byte[]> post(@Body Publisher<ByteBuffer<?>> body) {
    LineSplitter lines = new LineSplitter();
    AtomicReference<Throwable> away = new AtomicReference<>();
    return Flux.from(body)
        .map(ByteBuffer::toByteArray)
        .concatMapIterable(lines::next)
        .concatWith(Flux.defer(() -> Flux.fromIterable(lines.rest())))
        .filter(line -> !line.isBlank())
        .publishOn(Schedulers.boundedElastic(), AT_ONCE)
        .flatMapSequential(line -> Mono.fromFuture(take(line, away)), AT_ONCE, 1);
  }

  private CompletableFuture<byte[]> take(LineSplitter.Line line, AtomicReference<Throwable> away) {
    ArticleJson read = line.isTooLong() ? tooLong() : ArticleJson.read(line.bytes());
    if (read.problem() != null) {
      return CompletableFuture.completedFuture(result(line, read.problem().asJson()));
    }
    return publish(read.article(), away)
        .handle((id, problem) -> result(line, answer(id, problem, away)));
  }

  private CompletableFuture<String> publish(Article article, AtomicReference<Throwable> away) {
    return away.get() == null
        ? publisher.publish(article)
        : CompletableFuture.failedFuture(away.get());
  }

  private static ObjectNode answer(String id, Throwable problem, AtomicReference<Throwable> away) {
    if (problem != null) {
      away.compareAndSet(null, problem);
      return Problem.brokerAway(problem).asJson();
    }
    return Json.MAPPER.createObjectNode().put("status", 202).put("id", id);
  }

  private static ArticleJson tooLong() {
    return new ArticleJson(
        null,
        new Problem(
            HttpStatus.REQUEST_ENTITY_TOO_LARGE,
            "a line must be at most " + LineSplitter.MAX_BYTES + " bytes",
            null));
  }

  private static byte[] result(LineSplitter.Line line, ObjectNode answer) {
    ObjectNode result = Json.MAPPER.createObjectNode().put("line", line.number());
    result.setAll(answer);
    return (result + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
