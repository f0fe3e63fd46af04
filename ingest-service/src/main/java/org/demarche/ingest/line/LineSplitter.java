package org.demarche.ingest.line;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.demarche.record.Article;

/**
 * Cuts chunks of bytes into lines of bounded length; the rest of a longer one is passed over. For
 * one stream.
 */
public final class LineSplitter {

  /** A body at its limit still fits when every character of it is escaped. */
  public static final int MAX_BYTES = 7 * Article.MAX_BODY_BYTES;

  private ByteArrayOutputStream open = new ByteArrayOutputStream();
  private boolean isTooLong;
  private int number;

  /** The lines that end in this chunk. */
  public List<Line> next(byte[] chunk) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < chunk.length; i++) {
      if (chunk[i] == '\n') {
        add(chunk, start, i);
        lines.add(end());
        start = i + 1;
      }
    }
    add(chunk, start, chunk.length);
    return lines;
  }

  /** The last line, where no line end follows it. */
  public List<Line> rest() {
    return open.size() == 0 ? List.of() : List.of(end());
  }

  private void add(byte[] chunk, int start, int end) {
    int room = Math.min(end - start, MAX_BYTES - open.size());
    isTooLong |= room < end - start;
    open.write(chunk, start, room);
  }

  private Line end() {
    number++;
    Line line = new Line(number, open, isTooLong);
    open = new ByteArrayOutputStream();
    isTooLong = false;
    return line;
  }

  /** A line without its end. */
  public record Line(int number, ByteArrayOutputStream content, boolean isTooLong) {

    public byte[] bytes() {
      return content.toByteArray();
    }

    /** Whether it holds nothing but spaces; long lines count as not blank. */
    public boolean isBlank() {
      byte[] bytes = content.size() < 3 ? bytes() : new byte[] {'x'};
      for (byte octet : bytes) {
        if (octet > ' ' || octet < 0) {
          return false;
        }
      }
      return true;
    }
  }
}
