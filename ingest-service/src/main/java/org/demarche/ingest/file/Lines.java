package org.demarche.ingest.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of a stream as bytes, each of bounded length: the rest of a longer one is passed over. */
final class Lines {

  private final InputStream in;
  private final int most;
  private int number;

  /**
   * @param in buffered
   * @param most bytes of a line
   */
  Lines(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** The next line, or {@code null} at the end. */
  Line next() throws IOException {
    int octet = in.read();
    if (octet < 0) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    boolean tooLong = false;
    for (; octet >= 0 && octet != '\n'; octet = in.read()) {
      if (bytes.size() < most) {
        bytes.write(octet);
      } else {
        tooLong = true;
      }
    }
    number++;
    return new Line(number, bytes, tooLong);
  }

  /** A line without its end. */
  record Line(int number, ByteArrayOutputStream content, boolean isTooLong) {

    byte[] bytes() {
      return content.toByteArray();
    }

    boolean isBlank() {
      return content.size() < 3
          && content.toString(java.nio.charset.StandardCharsets.UTF_8).isBlank();
    }
  }
}
