package org.demarche.extract.event;

import java.util.List;
import java.util.function.Consumer;
import org.demarche.extract.lexicon.Entry;
import org.demarche.extract.lexicon.Lines;

/** The package's data files: columns between bars. */
final class Table {

  /** The columns of one line. */
  record Row(Entry entry) {

    String at(int column) {
      return entry.field(column);
    }

    List<String> words(int column) {
      return Lines.apart(at(column), " \t,");
    }
  }

  private Table() {}

  /**
   * Hands on line after line.
   *
   * @param reader throws {@link IllegalArgumentException} where a line cannot be right
   * @throws IllegalStateException the same, with file and line
   */
  static void read(String file, Consumer<Row> reader) {
    for (Entry entry : org.demarche.extract.lexicon.Lexicon.bars(Table.class, file)) {
      try {
        reader.accept(new Row(entry));
      } catch (IllegalArgumentException e) {
        throw entry.wrong(e.getMessage(), e);
      }
    }
  }
}
