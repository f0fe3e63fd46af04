package org.demarche.extract.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** The data files of this package: columns apart by white space, {@code #} begins a comment. */
final class DataFile {

  private DataFile() {}

  /** Gives the columns of each line of a data file, comments and blank lines aside. */
  static void read(String file, int columns, BiConsumer<String, String[]> line) {
    try (BufferedReader reader = open(file)) {
      int number = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        String content = text.replaceFirst("#.*", "").strip();
        if (content.isEmpty()) {
          continue;
        }
        String where = file + ":" + number;
        String[] parts = content.split("\\s+");
        if (parts.length != columns) {
          throw new IllegalStateException(
              where + ": must have " + columns + " columns: '" + content + "'");
        }
        line.accept(where, parts);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static BufferedReader open(String file) {
    InputStream stream = DataFile.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException(
          "data file not on the class path: org/demarche/extract/statement/" + file);
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
