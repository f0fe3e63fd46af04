package org.demarche.ingest.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.demarche.record.Article;
import org.demarche.record.Json;

/** How articles are read from one kind of file. */
interface FileReader {

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
    Lines lines = new Lines(new BufferedInputStream(in, 1 << 16), Checked.MAX_LINE_BYTES);
    for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        entries.accept(Checked.entry(origin.name() + ":" + line.number(), line));
      }
    }
  }
}
