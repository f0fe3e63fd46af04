package org.demarche.english;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * A file of named sections, each one array of one primitive type, read straight into arrays.
 *
 * <p>Layout, little-endian: magic, version, number of sections; then for each section its name (32
 * bytes of ASCII, padded with zeros), its type, its length in elements and its bytes; at last the
 * CRC-32C of all that stands before. The arrays returned are the file's own: nobody writes to them.
 */
public final class FlatFile {

  static final long MAGIC = 0x4c444f4d4d454451L;
  static final int VERSION = 1;
  static final int NAME_BYTES = 32;

  private static final int CHUNK = 1 << 18;

  private final Map<String, Object> sections = new HashMap<>();
  private final String origin;

  private FlatFile(String origin) {
    this.origin = origin;
  }

  /**
   * Reads a whole file.
   *
   * @param in the file's bytes; not closed
   * @param origin what error messages call the file
   * @throws IOException if the bytes cannot be read, are not such a file, are of another version,
   *     or do not fit their checksum
   */
  public static FlatFile read(InputStream in, String origin) throws IOException {
    FlatFile file = new FlatFile(origin);
    Source source = new Source(in, origin);
    ByteBuffer head = source.next(16);
    if (head.getLong() != MAGIC) {
      throw new IOException(origin + " is not a model file; build module english-model again");
    }
    int version = head.getInt();
    if (version != VERSION) {
      throw new IOException(
          "%s has format %d, this program reads format %d; build both from one version"
              .formatted(origin, version, VERSION));
    }
    int count = head.getInt();
    for (int i = 0; i < count; i++) {
      file.readSection(source);
    }
    source.check();
    return file;
  }

  private void readSection(Source source) throws IOException {
    ByteBuffer head = source.next(NAME_BYTES + 8);
    byte[] name = new byte[NAME_BYTES];
    head.get(name);
    SectionType type = SectionType.of(head.getInt());
    int length = head.getInt();
    sections.put(new String(name, StandardCharsets.US_ASCII).trim(), source.array(type, length));
  }

  /** A section of bytes. */
  public byte[] bytes(String section) {
    return (byte[]) section(section, SectionType.BYTES);
  }

  /** A section of ints. */
  public int[] ints(String section) {
    return (int[]) section(section, SectionType.INTS);
  }

  /** A section of longs. */
  public long[] longs(String section) {
    return (long[]) section(section, SectionType.LONGS);
  }

  /** A section of floats. */
  public float[] floats(String section) {
    return (float[]) section(section, SectionType.FLOATS);
  }

  /** The lines of a section of text. */
  public String[] lines(String section) {
    String text = new String(bytes(section), StandardCharsets.UTF_8);
    return text.isEmpty() ? new String[0] : text.split("\n", -1);
  }

  private Object section(String name, SectionType type) {
    Object array = sections.get(name);
    if (array == null || !type.holds(array)) {
      throw new IllegalArgumentException(
          "%s has no section '%s' of %s; it has %s"
              .formatted(origin, name, type, sections.keySet().stream().sorted().toList()));
    }
    return array;
  }

  /** The bytes of a file, in order, summed as they are read. */
  private static final class Source {

    private final InputStream in;
    private final String origin;
    private final CRC32C sum = new CRC32C();
    private final byte[] chunk = new byte[CHUNK];

    Source(InputStream in, String origin) {
      this.in = in;
      this.origin = origin;
    }

    ByteBuffer next(int length) throws IOException {
      ByteBuffer next = raw(length);
      sum.update(chunk, 0, length);
      return next;
    }

    private ByteBuffer raw(int length) throws IOException {
      if (in.readNBytes(chunk, 0, length) < length) {
        throw new EOFException(origin + " ends too early; build module english-model again");
      }
      return ByteBuffer.wrap(chunk, 0, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    Object array(SectionType type, int length) throws IOException {
      Object array = type.create(length);
      int step = CHUNK / type.size();
      for (int done = 0; done < length; done += step) {
        int now = Math.min(step, length - done);
        type.get(next(now * type.size()), array, done, now);
      }
      return array;
    }

    void check() throws IOException {
      long computed = sum.getValue();
      long stored = raw(8).getLong();
      if (computed != stored) {
        throw new IOException(
            "%s is damaged: its checksum is %08x, its bytes have %08x; build module english-model again"
                .formatted(origin, stored, computed));
      }
    }
  }
}
