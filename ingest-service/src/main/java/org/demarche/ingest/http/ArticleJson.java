package org.demarche.ingest.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.micronaut.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.record.Article;
import org.demarche.record.ArticleCheck;
import org.demarche.record.Json;

/** An article out of a request, or what is wrong with it. */
record ArticleJson(Article article, Problem problem) {

  static ArticleJson read(byte[] json) {
    try {
      Article article = Json.MAPPER.readValue(json, Article.class);
      if (article == null) {
        return bad(HttpStatus.BAD_REQUEST, "null is not an article", null);
      }
      return ArticleCheck.problem(article)
          .map(problem -> new ArticleJson(null, Problem.of(problem)))
          .orElseGet(() -> new ArticleJson(article, null));
    } catch (JsonMappingException e) {
      String field = field(e.getPath());
      return field == null
          ? bad(HttpStatus.BAD_REQUEST, "not an article: " + e.getOriginalMessage(), null)
          : bad(HttpStatus.UNPROCESSABLE_ENTITY, detail(e, field), field);
    } catch (JsonProcessingException e) {
      return bad(HttpStatus.BAD_REQUEST, "not valid JSON: " + e.getOriginalMessage(), null);
    } catch (IOException e) {
      return bad(HttpStatus.BAD_REQUEST, "not valid UTF-8: " + e.getMessage(), null);
    }
  }

  private static String detail(JsonMappingException e, String field) {
    String problem = Json.problem(e);
    return problem.startsWith(field) ? problem : field + ": " + problem;
  }

  private static ArticleJson bad(HttpStatus status, String detail, String field) {
    return new ArticleJson(null, new Problem(status, detail, field));
  }

  private static String field(List<JsonMappingException.Reference> path) {
    return path.isEmpty()
        ? null
        : path.stream()
            .map(JsonMappingException.Reference::getFieldName)
            .collect(Collectors.joining("."));
  }
}
