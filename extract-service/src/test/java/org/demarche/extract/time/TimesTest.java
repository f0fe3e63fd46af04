package org.demarche.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.article.Cleaning;
import org.demarche.extract.article.Page;
import org.demarche.extract.article.Text;
import org.demarche.extract.language.Document;
import org.demarche.extract.language.English;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Article;
import org.demarche.record.Json;
import org.demarche.record.When;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TimesTest {

  /** Share of the measured expressions that are resolved to the same days and precision. */
  private static final double FLOOR = 0.95;

  private static English english;
  private static final LocalDate FRIDAY = LocalDate.of(2021, 5, 14);

  @BeforeAll
  static void load() {
    english = English.load();
  }

  private static List<String> in(String text, LocalDate published) {
    return whens(text, published).stream().map(TimesTest::printed).toList();
  }

  private static String printed(When when) {
    return when.text() + " = " + when.from() + ".." + when.to() + " " + when.precision();
  }

  private static List<When> whens(String text, LocalDate published) {
    Times times = new Times(published);
    List<When> whens = new ArrayList<>();
    for (Sentence sentence : english.read(text, 0, text.length())) {
      times.in(sentence).forEach(expression -> whens.add(expression.when()));
    }
    return whens;
  }

  @Test
  void shouldCountWeekdaysBackAndTakeTheEdgesOfYears() {
    assertThat(in("They met two Sundays ago.", FRIDAY))
        .containsExactly("two Sundays ago = 2021-05-02..2021-05-02 day");
    assertThat(in("They met in the last days of 1999.", FRIDAY))
        .containsExactly("the last days of 1999 = 1999-12-21..1999-12-31 range");
    assertThat(in("They met in the opening weeks of 1990.", FRIDAY))
        .containsExactly("the opening weeks of 1990 = 1990-01-01..1990-01-31 range");
  }

  @Test
  void shouldGiveEachDateOfAListItsYear() {
    assertThat(in("The notes of 3 March, 5 and 9 April and May 2, 2019 were lost.", FRIDAY))
        .containsExactly(
            "3 March = 2019-03-03..2019-03-03 day",
            "5 = 2019-04-05..2019-04-05 day",
            "9 April = 2019-04-09..2019-04-09 day",
            "May 2, 2019 = 2019-05-02..2019-05-02 day");
  }

  @Test
  void shouldPlaceWeekdaysByTheTenseOfTheirVerb() {
    assertThat(in("The envoy arrived on Tuesday.", FRIDAY))
        .containsExactly("Tuesday = 2021-05-11..2021-05-11 day");
    assertThat(in("The envoy will arrive on Tuesday.", FRIDAY))
        .containsExactly("Tuesday = 2021-05-18..2021-05-18 day");
  }

  @Test
  void shouldLeaveRelativeDatesOfAnUndatedArticleUnresolved() {
    assertThat(in("The envoy arrived on Tuesday.", null))
        .containsExactly("Tuesday = null..null unknown");
  }

  @Test
  void shouldCountFromAnotherDateOfTheSentence() {
    assertThat(in("The mine closed on 2 June 1987; three days later the port closed too.", null))
        .containsExactly(
            "2 June 1987 = 1987-06-02..1987-06-02 day",
            "three days later = 1987-06-05..1987-06-05 day");
  }

  @Test
  void shouldCountFromADateBehindTheWords() {
    assertThat(in("The mine closed two weeks after the flood of 2 June 1987.", FRIDAY))
        .containsExactly(
            "two weeks after = 1987-06-15..1987-06-21 range",
            "2 June 1987 = 1987-06-02..1987-06-02 day");
    assertThat(in("He fled on the eve of the ballot of 9 March 2003.", FRIDAY))
        .contains("the eve of = 2003-03-08..2003-03-08 day");
  }

  @Test
  void shouldCountFromTheSentenceBefore() {
    String text = "The mine closed on 2 June 1987. Three days later the port closed too.";
    List<Sentence> sentences = english.read(text, 0, text.length());
    assertThat(new Times(null).in(sentences.get(1), sentences.get(0)))
        .extracting(expression -> printed(expression.when()))
        .containsExactly("Three days later = 1987-06-05..1987-06-05 day");
  }

  @Test
  void shouldComputeFeastsThatMove() {
    assertThat(in("They signed on Good Friday 1998.", FRIDAY))
        .containsExactly("Good Friday 1998 = 1998-04-10..1998-04-10 day");
    assertThat(in("Shells fell on Orthodox Easter last year.", FRIDAY))
        .containsExactly("Orthodox Easter last year = 2020-04-19..2020-04-19 day");
    assertThat(in("The truce began on Eid al-Fitr.", FRIDAY))
        .containsExactly("Eid al-Fitr = 2021-05-13..2021-05-13 day");
    assertThat(in("The hotline was cut over Lunar New Year.", FRIDAY))
        .containsExactly("Lunar New Year = 2021-02-12..2021-02-12 day");
    assertThat(in("The army moved on Yom Kippur 2014.", FRIDAY))
        .containsExactly("Yom Kippur 2014 = 2014-10-04..2014-10-04 day");
    assertThat(in("The Good Friday Agreement holds.", FRIDAY))
        .noneMatch(date -> date.startsWith("Good Friday"));
  }

  @Test
  void shouldReadYearsOfTwoDigits() {
    assertThat(in("He left in '98 and came back in November '19.", FRIDAY))
        .containsExactly(
            "'98 = 1998-01-01..1998-12-31 year", "November '19 = 2019-11-01..2019-11-30 month");
    assertThat(in("The cable of 3/7/13 was leaked.", FRIDAY))
        .containsExactly("3/7/13 = 2013-07-03..2013-07-03 day");
  }

  @Test
  void shouldTakeNoYearFromADateThatHasAnAnniversary() {
    assertThat(in("On the anniversary of the pact (22 May 2012) they met on 27 May.", null))
        .contains("27 May = null..null unknown");
  }

  @Test
  void shouldNotTakeNumbersAndWordsForDates() {
    assertThat(in("Some 2000 troops may march past 1500 houses at 9 o'clock.", FRIDAY)).isEmpty();
  }

  @Test
  void shouldResolveTheMeasuredExpressions() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<JsonNode> measured = measured();
    for (JsonNode line : measured) {
      String found = best(line);
      String expected =
          line.get("from").asText()
              + ".."
              + line.get("to").asText()
              + " "
              + line.get("precision").asText();
      if (!found.endsWith(" = " + expected)) {
        wrong.add(line.get("id").asText() + ": " + found + ", not " + expected);
      }
    }
    assertThat(1 - (double) wrong.size() / measured.size())
        .as("right, apart from %s", wrong)
        .isGreaterThanOrEqualTo(FLOOR);
  }

  private static List<JsonNode> measured() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                TimesTest.class.getResourceAsStream("/measured/dates.jsonl"),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(Json.MAPPER.readTree(line));
      }
    }
    return lines;
  }

  /** What is found for the expression: of several the one that shares most with it. */
  private static String best(JsonNode line) {
    String body = line.get("sentence").asText();
    Instant published =
        line.get("publishedAt").isNull()
            ? null
            : Instant.parse(line.get("publishedAt").asText() + "T00:00:00Z");
    Page page =
        (Page)
            new Cleaning()
                .clean(
                    new Article(
                        null, null, null, null, body, null, null, published, null, null, null),
                    null);
    int start = body.indexOf(line.get("expression").asText());
    int end = start + line.get("expression").asText().length();
    Text text = page.body();
    Times times = new Times(page.day());
    String best = "nothing = ";
    int most = 0;
    for (Sentence sentence : Document.read(text, english).sentences()) {
      for (TimeExpression expression : times.in(sentence)) {
        int shared =
            Math.min(end, sentence.end(expression.last()))
                - Math.max(start, sentence.start(expression.first()));
        if (shared > most) {
          most = shared;
          best = printed(expression.when());
        }
      }
    }
    return best;
  }
}
