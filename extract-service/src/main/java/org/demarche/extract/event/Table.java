package org.demarche.extract.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * A lexicon file: one entry a line, columns between bars, comments after {@code #}. What cannot be
 * read is reported with file and line.
 */
final class Table {

  /** The columns of one line. */
  record Row(List<String> columns) {

    String at(int column) {
      return column < columns.size() ? columns.get(column) : "";
    }

    List<String> words(int column) {
      return at(column).isEmpty() ? List.of() : List.of(at(column).split("[\\s,]+"));
    }
  }

  private Table() {}

  static void read(String file, Consumer<Row> reader) {
    int number = 0;
    for (String line : lines(file)) {
      number++;
      String entry = line.replaceFirst("(^|\\s)#.*", "").strip();
      if (!entry.isEmpty()) {
        try {
          reader.accept(new Row(Arrays.stream(entry.split("\\|")).map(String::strip).toList()));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(file + " line " + number + ": " + e.getMessage(), e);
        }
      }
    }
  }

  private static List<String> lines(String file) {
    InputStream stream = Table.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalArgumentException(file + " is not on the class path");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new ArrayList<>(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
