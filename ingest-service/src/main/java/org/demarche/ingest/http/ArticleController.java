package org.demarche.ingest.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.demarche.ingest.publish.ArticlePublisher;
import org.demarche.record.Article;
import org.demarche.record.ArticleCheck;
import org.demarche.record.Json;
import org.demarche.setting.Settings;

/** Takes and withdraws single articles: 202 once the broker has them. */
@Controller("/v1/articles")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces({"application/json", Problem.TYPE})
final class ArticleController {

  private final ArticlePublisher publisher;
  private final String monitor;

  ArticleController(ArticlePublisher publisher, Settings settings) {
    this.publisher = publisher;
    this.monitor = settings.feedUrl() + "/v1/articles/";
  }

  @Post
  @Consumes("application/json")
  CompletionStage<MutableHttpResponse<String>> post(@Body byte[] body) {
    return take(ArticleJson.read(body));
  }

  @Delete("/{id}")
  CompletionStage<MutableHttpResponse<String>> delete(@PathVariable String id) {
    Article withdrawal = Article.withdrawal(id);
    return take(
        ArticleCheck.problem(withdrawal)
            .map(problem -> new ArticleJson(null, Problem.of(problem)))
            .orElseGet(() -> new ArticleJson(withdrawal, null)));
  }

  private CompletionStage<MutableHttpResponse<String>> take(ArticleJson read) {
    return read.problem() != null
        ? CompletableFuture.completedFuture(read.problem().response())
        : publisher
            .publish(read.article())
            .thenApply(this::accepted)
            .exceptionally(ArticleController::refused);
  }

  private MutableHttpResponse<String> accepted(String id) {
    String json = Json.MAPPER.createObjectNode().put("id", id).toString();
    return HttpResponse.accepted().body(json).header("Link", link(id));
  }

  private String link(String id) {
    String segment = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    return "<" + monitor + segment + ">; rel=\"monitor\"";
  }

  private static MutableHttpResponse<String> refused(Throwable problem) {
    Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
    return Problem.brokerAway(cause).response();
  }
}
