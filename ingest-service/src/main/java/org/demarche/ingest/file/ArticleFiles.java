package org.demarche.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds articles in a file or, in the order of their names, in all files of a folder. The ending
 * tells what a file is: {@code .txt}, {@code .html} and {@code .htm} hold one article, {@code
 * .json} one or a list, {@code .ndjson} and {@code .jsonl} one a line. In folders other files are
 * passed over. Plain text, HTML and a single JSON article without id and URL get the URL {@code
 * file:} and their path within the folder, so that a file read again is the same article.
 */
public final class ArticleFiles {

  private static final Map<String, FileReader> READERS =
      Map.of(
          "txt", FileReader.PLAIN,
          "html", FileReader.HTML,
          "htm", FileReader.HTML,
          "json", FileReader.JSON,
          "ndjson", FileReader.LINES,
          "jsonl", FileReader.LINES);

  private ArticleFiles() {}

  /**
   * Hands on every article of {@code path}, and what is wrong with those that cannot be taken.
   *
   * @throws UncheckedIOException when there is no such file or folder
   */
  public static void read(Path path, Consumer<Entry> entries) {
    if (Files.isDirectory(path)) {
      readFolder(path, entries);
    } else {
      readFile(path, "file:" + path.getFileName(), entries);
    }
  }

  /** One article a line, from a stream that is left open. */
  public static void readLines(InputStream in, String name, Consumer<Entry> entries) {
    try {
      FileReader.LINES.read(in, new FileReader.Origin(name, null), entries);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  private static void readFolder(Path folder, Consumer<Entry> entries) {
    List<Path> files = filesOf(folder);
    if (files.isEmpty()) {
      entries.accept(
          Entry.bad(
              folder.toString(), "has no file whose name ends in .txt, .html, .json or .ndjson"));
    }
    for (Path file : files) {
      String within = folder.relativize(file).toString().replace('\\', '/');
      readFile(file, "file:" + within, entries);
    }
  }

  private static List<Path> filesOf(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && READERS.containsKey(ending(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read folder " + folder, e);
    }
  }

  private static void readFile(Path file, String url, Consumer<Entry> entries) {
    FileReader reader = READERS.get(ending(file));
    if (reader == null) {
      entries.accept(
          Entry.bad(
              file.toString(),
              "is of no kind that is read: end its name in .txt, .html, .json or .ndjson"));
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      reader.read(in, new FileReader.Origin(file.toString(), url), entries);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
