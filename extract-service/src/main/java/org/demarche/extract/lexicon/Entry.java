package org.demarche.extract.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * A line of a data file.
 *
 * @param file the resource it stands in
 * @param line counted from 1
 * @param fields at least one, each stripped, possibly empty
 */
public record Entry(String file, int line, List<String> fields) {

  public Entry {
    fields = List.copyOf(fields);
  }

  /** The field at the index, or the empty string where the line has fewer. */
  public String field(int index) {
    return index < fields.size() ? fields.get(index) : "";
  }

  /** The field at the index, {@code null} where it is empty. */
  public String optional(int index) {
    return field(index).isEmpty() ? null : field(index);
  }

  /** The alternatives of a field, separated by {@code |}. */
  public List<String> list(int index) {
    return field(index).isEmpty()
        ? List.of()
        : Arrays.stream(field(index).split("\\|")).map(String::strip).toList();
  }

  /** One of an enumeration's constants, by its name. */
  public <E extends Enum<E>> E constant(int index, Class<E> type) {
    try {
      return Enum.valueOf(type, field(index));
    } catch (IllegalArgumentException e) {
      throw wrong(
          "'"
              + field(index)
              + "' must be one of "
              + Arrays.toString(type.getEnumConstants())
              + " (field "
              + (index + 1)
              + ")",
          e);
    }
  }

  /** What to throw when the line can't be right. */
  public IllegalStateException wrong(String message, Throwable cause) {
    return new IllegalStateException(file + ":" + line + ": " + message, cause);
  }
}
