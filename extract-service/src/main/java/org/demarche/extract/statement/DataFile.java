package org.demarche.extract.statement;

import java.util.List;
import java.util.function.BiConsumer;
import org.demarche.extract.lexicon.Lines;

/** The data files of this package: columns apart by white space, {@code #} begins a comment. */
final class DataFile {

  private DataFile() {}

  /** Gives the columns of each line of a data file, comments and blank lines aside. */
  static void read(String file, int columns, BiConsumer<String, String[]> reader) {
    for (Lines.Line line : Lines.read(DataFile.class, file)) {
      String where = file + ":" + line.number();
      List<String> parts = Lines.apart(line.content(), " \t");
      if (parts.size() != columns) {
        throw new IllegalStateException(
            where + ": must have " + columns + " columns: '" + line.content() + "'");
      }
      reader.accept(where, parts.toArray(String[]::new));
    }
  }
}
