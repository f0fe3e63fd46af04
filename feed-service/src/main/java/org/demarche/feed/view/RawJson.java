package org.demarche.feed.view;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A value as it stood on its topic, on one line. Kept as received, so that fields this version does
 * not know reach the subscriber. Immutable.
 */
public final class RawJson {

  private final byte[] bytes;

  private RawJson(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @param utf8 valid JSON; a line break in it can only be space between tokens
   */
  public static RawJson of(byte[] utf8) {
    byte[] line = utf8.clone();
    for (int i = 0; i < line.length; i++) {
      if (line[i] == '\n' || line[i] == '\r') {
        line[i] = ' ';
      }
    }
    return new RawJson(line);
  }

  public void writeTo(ByteArrayOutputStream out) {
    out.writeBytes(bytes);
  }

  public byte[] toBytes() {
    return bytes.clone();
  }

  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
