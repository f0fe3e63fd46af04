package org.demarche.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.feed.filter.Parameters;
import org.demarche.feed.view.Progress;
import org.demarche.feed.view.Readings;
import org.demarche.feed.view.View;
import org.demarche.setting.Settings;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class OpenApiTest {

  private final Map<String, Object> document = read();

  @Test
  void shouldDescribeExactlyThePathsThatExist() {
    Set<String> paths = new TreeSet<>();
    try (ApplicationContext context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .properties(Map.of("demarche.service", "feed-service", "micronaut.server.port", -1))
            .singletons(
                Settings.of(Map.of()), new View(1), new Readings(1), new Progress(reason -> {}))
            .start()) {
      context
          .getBean(Router.class)
          .uriRoutes()
          .map(UriRouteInfo.class::cast)
          .map(route -> route.getUriMatchTemplate().toPathString())
          .filter(path -> path.startsWith("/v1"))
          .forEach(paths::add);
    }
    assertThat(map(document, "paths").keySet()).containsExactlyInAnyOrderElementsOf(paths);
  }

  @Test
  void shouldDescribeEveryFilterOfListsAndStream() {
    List<String> names = new ArrayList<>(Parameters.FILTERS);
    assertThat(parameters("/v1/stream")).containsAll(names);
    names.addAll(List.of("limit", "cursor", "order"));
    assertThat(parameters("/v1/statements")).containsExactlyInAnyOrderElementsOf(names);
    assertThat(parameters("/v1/events")).containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void shouldReferToSchemasThatAreThere() {
    Matcher schema = Pattern.compile("/v1/schemas/([a-z-]+\\.json)").matcher(document.toString());
    assertThat(schema.results().map(found -> found.group(1)))
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(FeedService.class.getResource("/org/demarche/schema/" + name))
                    .as(name)
                    .isNotNull());
  }

  private List<String> parameters(String path) {
    List<?> listed = (List<?>) map(map(document, "paths", path), "get").get("parameters");
    return listed.stream()
        .map(Map.class::cast)
        .map(
            parameter ->
                parameter.containsKey("$ref")
                    ? parameter.get("$ref").toString().replace("#/components/parameters/", "")
                    : parameter.get("name").toString())
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> from, String... names) {
    Map<String, Object> at = from;
    for (String name : names) {
      at = (Map<String, Object>) at.get(name);
    }
    return at;
  }

  private static Map<String, Object> read() {
    try (InputStream in = FeedService.class.getResourceAsStream("api/openapi.yaml")) {
      return new Yaml().load(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
