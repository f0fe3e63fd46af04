package org.demarche.english;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/** Collects the sections of a {@link FlatFile} and writes them. Confined to one thread. */
public final class FlatFileWriter {

  private static final int CHUNK = 1 << 18;

  private final Map<String, Object> sections = new LinkedHashMap<>();

  /**
   * Adds a section.
   *
   * @param array of byte, int, long or float
   */
  public void add(String name, Object array) {
    type(array);
    if (name.length() > FlatFile.NAME_BYTES || sections.putIfAbsent(name, array) != null) {
      throw new IllegalArgumentException("section '" + name + "' is too long or there already");
    }
  }

  /** Adds lines of text. */
  public void addLines(String name, Iterable<String> lines) {
    add(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  /** Writes all sections to a file. */
  public void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      Sink sink = new Sink(out);
      sink.buffer.putLong(FlatFile.MAGIC).putInt(FlatFile.VERSION).putInt(sections.size());
      sink.flush();
      for (Map.Entry<String, Object> section : sections.entrySet()) {
        sink.write(section.getKey(), section.getValue());
      }
      sink.buffer.putLong(sink.sum.getValue());
      sink.flush();
    }
  }

  private static SectionType type(Object array) {
    for (SectionType type : SectionType.values()) {
      if (type.holds(array)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no section holds a " + array.getClass().getSimpleName());
  }

  /** The bytes of a file, in order, summed as they are written. */
  private static final class Sink {

    private final OutputStream out;
    private final CRC32C sum = new CRC32C();
    private final byte[] chunk = new byte[CHUNK];
    private final ByteBuffer buffer = ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN);

    Sink(OutputStream out) {
      this.out = out;
    }

    void write(String name, Object array) throws IOException {
      SectionType type = type(array);
      int length = Array.getLength(array);
      byte[] padded = Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), FlatFile.NAME_BYTES);
      buffer.put(padded).putInt(type.code()).putInt(length);
      flush();
      int step = CHUNK / type.size();
      for (int done = 0; done < length; done += step) {
        int now = Math.min(step, length - done);
        type.put(buffer, array, done, now);
        buffer.position(now * type.size());
        flush();
      }
    }

    void flush() throws IOException {
      out.write(chunk, 0, buffer.position());
      sum.update(chunk, 0, buffer.position());
      buffer.clear();
    }
  }
}
