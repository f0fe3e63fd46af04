package org.demarche.extract.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.extract.Extraction;
import org.demarche.extract.Extractor;
import org.demarche.extract.language.English;
import org.demarche.record.Article;
import org.demarche.record.Json;

/**
 * Articles in, one a line; their statements, events and readings out, one a line, each with its
 * kind first.
 */
public final class ExtractLines {

  private final Extractor extractor;
  private final PrintStream out;

  public ExtractLines(Extractor extractor, PrintStream out) {
    this.extractor = extractor;
    this.out = out;
  }

  /** Reads articles from the file, or from standard input where it is {@code -}. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    ExtractLines lines = new ExtractLines(new Extractor(English.load()), out);
    try (BufferedReader reader =
        arguments[0].equals("-")
            ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
            : Files.newBufferedReader(Path.of(arguments[0]))) {
      reader
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> lines.extract(Json.read(line, Article.class)));
    }
    out.flush();
  }

  void extract(Article article) {
    Extraction extraction = extractor.extract(article, null);
    extraction.statements().forEach(statement -> print("statement", statement));
    extraction.events().forEach(event -> print("event", event));
    List.of(extraction.reading()).forEach(reading -> print("reading", reading));
  }

  private void print(String kind, Object value) {
    ObjectNode line = Json.MAPPER.createObjectNode().put("record", kind);
    line.setAll((ObjectNode) Json.MAPPER.valueToTree(value));
    out.println(line);
  }
}
