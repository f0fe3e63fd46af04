package org.demarche.ingest.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.ingest.line.LineSplitter;
import org.demarche.record.Article;
import org.demarche.record.Json;

/** How articles are read from one kind of file. */
interface FileReader {

  int CHUNK = 1 << 16;

  /**
   * Where a file is.
   *
   * @param name for messages
   * @param url of an article that has no other
   */
  record Origin(String name, String url) {}

  void read(InputStream in, Origin origin, Consumer<Entry> entries) throws IOException;

  FileReader PLAIN = (in, origin, entries) -> entries.accept(page(in, origin, Article.PLAIN));

  FileReader HTML = (in, origin, entries) -> entries.accept(page(in, origin, Article.HTML));

  FileReader JSON = FileReader::json;

  FileReader LINES = FileReader::lines;

  private static Entry page(InputStream in, Origin origin, String contentType) throws IOException {
    try {
      String body = Utf8.decode(in.readAllBytes());
      return Checked.entry(
          origin.name(),
          new Article(
              null, origin.url(), null, null, body, contentType, null, null, null, null, null));
    } catch (IllegalArgumentException e) {
      return Entry.bad(origin.name(), e.getMessage());
    }
  }

  private static void json(InputStream in, Origin origin, Consumer<Entry> entries)
      throws IOException {
    JsonNode tree;
    try {
      tree = Json.read(Utf8.decode(in.readAllBytes()), JsonNode.class);
    } catch (IllegalArgumentException e) {
      entries.accept(Entry.bad(origin.name(), e.getMessage()));
      return;
    }
    if (tree.isArray()) {
      for (int i = 0; i < tree.size(); i++) {
        String json = tree.get(i).toString();
        entries.accept(Checked.entry(origin.name() + "[" + i + "]", json, null));
      }
    } else {
      entries.accept(Checked.entry(origin.name(), tree.toString(), origin.url()));
    }
  }

  private static void lines(InputStream in, Origin origin, Consumer<Entry> entries)
      throws IOException {
    LineSplitter splitter = new LineSplitter();
    byte[] chunk = new byte[CHUNK];
    for (int size = in.read(chunk); size >= 0; size = in.read(chunk)) {
      lines(splitter.next(Arrays.copyOf(chunk, size)), origin, entries);
    }
    lines(splitter.rest(), origin, entries);
  }

  private static void lines(List<LineSplitter.Line> lines, Origin origin, Consumer<Entry> entries) {
    for (LineSplitter.Line line : lines) {
      if (!line.isBlank()) {
        entries.accept(Checked.entry(origin.name() + ":" + line.number(), line));
      }
    }
  }
}
