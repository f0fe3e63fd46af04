package org.demarche.extract.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.english.convert.Nlp4j;
import org.demarche.record.Json;

/**
 * Compares the reader with NLP4J on any texts, and records what NLP4J says of our own.
 *
 * <p>{@code CompareWithNlp4j FILE...} reads files of JSON lines, each with a {@code text} or a
 * {@code body}; each line of it is a paragraph. It prints how many tokens differ in which column,
 * and the first examples. {@code CompareWithNlp4j --record TEXT ROWS} writes the rows of a file of
 * paragraphs.
 */
final class CompareWithNlp4j {

  private static final int EXAMPLES = 20;

  private final Nlp4j nlp4j = new Nlp4j();
  private final English english = English.load();
  private final Map<String, Integer> differences = new TreeMap<>();
  private int paragraphs;
  private int sentences;
  private int tokens;
  private int examples;

  private CompareWithNlp4j() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("--record")) {
      record(Path.of(arguments[1]), Path.of(arguments[2]));
      return;
    }
    CompareWithNlp4j comparison = new CompareWithNlp4j();
    for (String file : arguments) {
      for (String line : Files.readAllLines(Path.of(file))) {
        JsonNode json = Json.MAPPER.readTree(line);
        String text = json.path(json.has("text") ? "text" : "body").asText();
        text.lines().filter(paragraph -> !paragraph.isBlank()).forEach(comparison::compare);
      }
    }
    comparison.report();
  }

  private static void record(Path text, Path rows) throws IOException {
    Nlp4j nlp4j = new Nlp4j();
    StringBuilder all = new StringBuilder();
    for (String paragraph : Files.readAllLines(text)) {
      Rows.of(nlp4j, paragraph).forEach(row -> all.append(row).append('\n'));
    }
    Files.writeString(rows, all);
  }

  private void compare(String paragraph) {
    List<String> expected = Rows.of(nlp4j, paragraph);
    List<String> actual = Rows.of(english, paragraph);
    paragraphs++;
    sentences += (int) expected.stream().filter(String::isEmpty).count();
    tokens += (int) expected.stream().filter(row -> !row.isEmpty()).count();
    if (expected.size() != actual.size()) {
      count("tokens", paragraph, "" + expected, "" + actual);
      return;
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!expected.get(i).equals(actual.get(i))) {
        compareRow(paragraph, expected.get(i).split("\t"), actual.get(i).split("\t"));
      }
    }
  }

  private void compareRow(String paragraph, String[] expected, String[] actual) {
    for (int i = 0; i < Math.min(expected.length, actual.length); i++) {
      if (!expected[i].equals(actual[i])) {
        String place = String.join(" ", expected);
        count(Rows.COLUMNS.get(i), paragraph, place, String.join(" ", actual));
      }
    }
  }

  private void count(String kind, String paragraph, String expected, String actual) {
    differences.merge(kind, 1, Integer::sum);
    if (examples++ < EXAMPLES) {
      System.out.printf("%s%n  in  %s%n  not %s%n  but %s%n", kind, paragraph, expected, actual);
    }
  }

  private void report() {
    System.out.printf(
        "%,d paragraphs, %,d sentences, %,d tokens; differences: %s%n",
        paragraphs, sentences, tokens, differences);
  }
}
