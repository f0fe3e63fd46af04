package org.demarche.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.record.Act;
import org.demarche.record.Actor;
import org.demarche.record.Article;
import org.demarche.record.Cue;
import org.demarche.record.Event;
import org.demarche.record.EventType;
import org.demarche.record.Json;
import org.demarche.record.Membership;
import org.demarche.record.Mention;
import org.demarche.record.MentionRow;
import org.demarche.record.Place;
import org.demarche.record.Reading;
import org.demarche.record.Span;
import org.demarche.record.Statement;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueState;
import org.demarche.record.UniqueStatement;
import org.demarche.record.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SchemasTest {

  static final Map<String, Class<?>> RECORDS =
      Map.ofEntries(
          Map.entry("actor", Actor.class),
          Map.entry("article", Article.class),
          Map.entry("cue", Cue.class),
          Map.entry("event", Event.class),
          Map.entry("membership", Membership.class),
          Map.entry("mention", Mention.class),
          Map.entry("mention-row", MentionRow.class),
          Map.entry("place", Place.class),
          Map.entry("reading", Reading.class),
          Map.entry("span", Span.class),
          Map.entry("statement", Statement.class),
          Map.entry("unique-event", UniqueEvent.class),
          Map.entry("unique-statement", UniqueStatement.class),
          Map.entry("when", When.class));
  static final List<String> NAMES = RECORDS.keySet().stream().sorted().toList();

  @ParameterizedTest
  @FieldSource("NAMES")
  void shouldDescribeEveryFieldOfTheRecordAndNoOther(String name) throws IOException {
    List<String> described = new ArrayList<>();
    schema(name).path("properties").fieldNames().forEachRemaining(described::add);
    assertThat(described).containsExactlyInAnyOrderElementsOf(fields(RECORDS.get(name)).toList());
  }

  @Test
  void shouldListEveryValueOfAnEnumeration() throws IOException {
    assertEnum("statement", "act", Act.values());
    assertEnum("statement", "kind", Statement.Kind.values());
    assertEnum("event", "type", EventType.values());
    assertEnum("event", "status", Event.Status.values());
    assertEnum("event", "quad", EventType.Quad.values());
    assertEnum("reading", "status", Reading.Status.values());
    assertEnum("actor", "kind", Actor.Kind.values());
    assertEnum("when", "precision", When.Precision.values());
    assertEnum("unique-event", "status", UniqueState.Status.values());
    assertEnum("unique-statement", "status", UniqueState.Status.values());
  }

  @Test
  void shouldTakeWhatIsAnArticleAndNothingElse() {
    Schema article = Schema.of("article");
    assertThat(article.problems("{\"body\":\"They met.\",\"url\":null,\"new\":1}")).isEmpty();
    assertThat(article.problems(Json.write(Article.withdrawal("a")))).isEmpty();
    assertThat(article.problems("{\"title\":\"T\"}")).isNotEmpty();
    assertThat(article.problems("{\"body\":\" \"}")).isNotEmpty();
    assertThat(article.problems("{\"body\":\"x\",\"publishedAt\":\"soon\"}")).isNotEmpty();
  }

  @Test
  void shouldTakeWhatIsWritten() {
    Statement statement =
        Json.read(
            """
            {"id":"s","revision":1,"articleId":"a","kind":"direct","text":"We agree.",
             "spans":[{"start":0,"end":9},{"start":3,"end":4,"field":"title"}],"act":"agree",
             "saidOn":{"from":"2024-05-01","to":"2024-05-01","precision":"day","text":"Wednesday"},
             "speaker":{"name":"Ana Soto","kind":"person","mention":{"text":"Soto","start":0,"end":4}},
             "publishedAt":"2024-05-01T10:00:00Z","dateSource":"given","confidence":0.5}
            """,
            Statement.class);
    assertThat(Schema.of("statement").problems(Json.write(statement))).isEmpty();
    UniqueState state =
        new UniqueState(
            UniqueState.Status.live,
            null,
            null,
            List.of(new MentionRow("s", "a", null, null, null, "We agree.", null, 1.0)),
            1,
            1,
            1,
            null,
            null,
            null,
            null,
            null,
            false);
    String unique = Json.write(new UniqueStatement("u", 1, state, statement));
    assertThat(Schema.of("unique-statement").problems(unique)).isEmpty();
    assertThat(Schema.of("unique-statement").problems(unique.replace("agree\"", "nod\"")))
        .isNotEmpty();
  }

  private static void assertEnum(String name, String field, Enum<?>[] values) throws IOException {
    List<String> listed = new ArrayList<>();
    schema(name)
        .path("properties")
        .path(field)
        .path("enum")
        .forEach(value -> listed.add(value.asText()));
    assertThat(listed).containsExactlyElementsOf(Arrays.stream(values).map(Enum::name).toList());
  }

  private static Stream<String> fields(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .flatMap(
            component ->
                isUnwrapped(component)
                    ? fields(component.getType())
                    : Stream.of(component.getName()));
  }

  private static boolean isUnwrapped(RecordComponent component) {
    return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
  }

  private static JsonNode schema(String name) throws IOException {
    try (InputStream in =
        SchemasTest.class.getResourceAsStream("/org/demarche/schema/" + name + ".json")) {
      return Json.MAPPER.readTree(in);
    }
  }
}
