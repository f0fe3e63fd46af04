package org.demarche.dedup.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.demarche.record.Actor;
import org.demarche.record.Json;
import org.demarche.record.Source;
import org.demarche.record.Statement;
import org.demarche.record.When;
import org.junit.jupiter.api.Test;

/** The measured set of hard pairs; its README tells who wrote it and how. Prints its figures. */
class HardPairsTest {

  /** What is reached; the aim is .97. The rules were tuned on the even half alone. */
  private static final double EVEN = 0.98;

  private static final double ODD = 0.97;

  /** Free translations and retellings are a quarter of the practice pairs. */
  private static final double PRACTICE = 0.74;

  private static final double PRACTICE_B = 0.65;

  private static final Pattern BODY =
      Pattern.compile(
          ".*(Ministry|Government|Department|Office|Council|Army|Kremlin|House|Bank|Commission|Embassy|Union|Party|Police|Agency|Service|Secretariat|Cabinet|Presidency).*");

  @Test
  void shouldTellHardPairsApart() throws IOException {
    int[] right = new int[2];
    int[] all = new int[2];
    for (JsonNode pair : pairs("hard-pairs")) {
      int half = Integer.parseInt(pair.get("id").asText().substring(1)) % 2;
      all[half]++;
      if (areOne(pair) == pair.get("same").asBoolean()) {
        right[half]++;
      }
    }
    System.out.printf(
        "hard pairs: even %d of %d, odd %d of %d%n", right[0], all[0], right[1], all[1]);
    assertThat((double) right[0] / all[0]).isGreaterThanOrEqualTo(EVEN);
    assertThat((double) right[1] / all[1]).isGreaterThanOrEqualTo(ODD);
  }

  @Test
  void shouldTellPracticePairsApart() throws IOException {
    assertThat(rightOf("practice-pairs")).isGreaterThanOrEqualTo(PRACTICE);
    assertThat(rightOf("practice-pairs-b")).isGreaterThanOrEqualTo(PRACTICE_B);
  }

  private static double rightOf(String set) throws IOException {
    List<JsonNode> pairs = pairs(set);
    long right =
        pairs.stream().filter(pair -> areOne(pair) == pair.get("same").asBoolean()).count();
    System.out.printf("%s: %d of %d%n", set, right, pairs.size());
    return (double) right / pairs.size();
  }

  private static boolean areOne(JsonNode pair) {
    var world = World.ofStatements();
    world.decide("a", statement("a", pair.get("a")));
    world.decide("b", statement("b", pair.get("b")));
    return world.idOf("a").equals(world.idOf("b"));
  }

  private static List<JsonNode> pairs(String set) throws IOException {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                HardPairsTest.class.getResourceAsStream("/measured/" + set + ".jsonl"),
                StandardCharsets.UTF_8))) {
      return reader.lines().map(line -> Json.read(line, JsonNode.class)).toList();
    }
  }

  private static Statement statement(String id, JsonNode side) {
    LocalDate published = day(side, "publishedAt");
    LocalDate said = day(side, "saidOn");
    String country = side.path("principal").textValue();
    Source source =
        new Source(
            "a" + id,
            1L,
            id,
            null,
            published == null ? null : published.atTime(10, 0).toInstant(ZoneOffset.UTC),
            null,
            null,
            null);
    return new Statement(
        id,
        1,
        source,
        Statement.Kind.valueOf(side.get("kind").asText()),
        side.get("text").asText(),
        List.of(),
        List.of(),
        null,
        null,
        speaker(side.path("speaker").textValue(), country),
        null,
        country,
        null,
        List.of(),
        null,
        null,
        said == null ? null : When.day(said, said.toString()),
        null,
        0.9,
        "test");
  }

  private static LocalDate day(JsonNode side, String field) {
    String day = side.path(field).textValue();
    return day == null ? null : LocalDate.parse(day);
  }

  private static Actor speaker(String name, String country) {
    if (name == null) {
      return null;
    }
    boolean body = BODY.matcher(name).matches();
    return new Actor(
        body ? country + "/" + name : person(name),
        name,
        body ? Actor.Kind.institution : Actor.Kind.person,
        country,
        null,
        null,
        null,
        null);
  }

  /** As the gazetteer gives ids: without titles, one for the variants of a transliteration. */
  private static String person(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace('y', 'i')
            .replaceAll("[^a-z ]+", "");
    String[] names = plain.split(" +");
    return "person/"
        + String.join("-", Arrays.copyOfRange(names, Math.max(0, names.length - 2), names.length));
  }
}
