package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsTest {

  private static final Source SOURCE =
      new Source(
          "a1",
          null,
          "Daily",
          null,
          Instant.parse("2024-05-01T10:00:00Z"),
          DateSource.given,
          null,
          "demarche/0.1.0");

  private static final Statement STATEMENT =
      new Statement(
          "s1",
          1,
          SOURCE,
          Statement.Kind.direct,
          "We are ready.",
          List.of(new Span(4, 17)),
          List.of(),
          null,
          Act.say,
          new Actor(
              "person/ana-soto",
              "Ana Soto",
              Actor.Kind.person,
              "PER",
              null,
              null,
              null,
              new Mention("Soto", 20, 24)),
          null,
          "PER",
          null,
          List.of(),
          null,
          null,
          When.day(LocalDate.parse("2024-05-01"), "Wednesday"),
          null,
          0.9,
          "subject");

  @Test
  void shouldGiveAStatementBackAsItWasWritten() {
    assertThat(Json.read(Json.write(STATEMENT), Statement.class)).isEqualTo(STATEMENT);
  }

  @Test
  void shouldWriteTheSourceFlatBesideTheOtherFields() {
    assertThat(Json.write(STATEMENT))
        .contains("\"articleId\":\"a1\"")
        .doesNotContain("\"source\"")
        .contains("\"revision\":1")
        .contains("\"start\":4");
  }

  @Test
  void shouldGiveAUniqueStatementBackAsItWasWritten() {
    UniqueStatement unique =
        new UniqueStatement(
            "u1",
            2,
            new UniqueState(
                UniqueState.Status.live,
                null,
                null,
                List.of(),
                0,
                0,
                0,
                null,
                null,
                List.of(),
                List.of(),
                null,
                false),
            STATEMENT);
    assertThat(Json.read(Json.write(unique), UniqueStatement.class)).isEqualTo(unique);
    assertThat(Json.write(unique)).contains("\"contested\":false").contains("\"mentionCount\":0");
  }

  @Test
  void shouldReadARecordThatLacksEveryOptionalField() {
    assertThat(Json.read("{\"id\":\"e\",\"future\":{\"x\":1}}", Event.class).actors()).isEmpty();
  }
}
