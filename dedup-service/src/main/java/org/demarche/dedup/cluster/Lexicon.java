package org.demarche.dedup.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A word list shipped beside this class: one entry a line, {@code #} begins a comment. */
final class Lexicon {

  private Lexicon() {}

  /** One line's entry: what stands before the colon and after it. */
  record Entry(String left, String right) {}

  /** Lines without a colon. */
  static List<String> words(String file) {
    return lines(file).stream().map(Line::text).toList();
  }

  /** Lines with a colon; throws naming file and line where it is missing. */
  static List<Entry> entries(String file) {
    return lines(file).stream().map(line -> line.entry(file)).toList();
  }

  private record Line(int number, String text) {

    Entry entry(String file) {
      int colon = text.indexOf(':');
      if (colon < 1 || colon == text.length() - 1) {
        throw new IllegalStateException(
            file + " line " + number + ": expected 'left: right' but found '" + text + "'");
      }
      return new Entry(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }
  }

  private static List<Line> lines(String file) {
    try (InputStream stream = Lexicon.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("word list " + file + " is missing from the jar");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<Line> lines = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String text = line.strip();
        if (!text.isEmpty() && text.charAt(0) != '#') {
          lines.add(new Line(number, text));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + file + " cannot be read", e);
    }
  }
}
