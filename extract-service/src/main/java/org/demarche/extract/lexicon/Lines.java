package org.demarche.extract.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the lines of data files, without regular expressions, since some thousand are read before
 * the first article. Thread-safe.
 */
public final class Lines {

  /**
   * A line that says something.
   *
   * @param number counted from 1
   * @param content without comment, and without white space at the end
   */
  public record Line(int number, String content) {}

  private Lines() {}

  /**
   * The lines of a resource, comments and empty ones left out. A {@code #} at the start of a line
   * or after white space begins a comment.
   *
   * @param owner the resource is looked for beside this class
   * @throws IllegalStateException if there is none
   */
  public static List<Line> read(Class<?> owner, String file) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text(owner, file).lines().toList()) {
      number++;
      String content = content(line);
      if (!content.isBlank()) {
        lines.add(new Line(number, content));
      }
    }
    return lines;
  }

  /** What stands between any of the separators, and is not empty. */
  public static List<String> apart(String text, String separators) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          parts.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static String content(String line) {
    int sign = line.indexOf('#');
    while (sign > 0 && !Character.isWhitespace(line.charAt(sign - 1))) {
      sign = line.indexOf('#', sign + 1);
    }
    return (sign < 0 ? line : line.substring(0, sign)).stripTrailing();
  }

  private static String text(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "resource '" + file + "' not found beside " + owner.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
