package org.demarche.dedup.stream;

import java.io.OutputStream;
import java.util.Arrays;

/** Bytes as they are written, without the lock that the library's own takes for each of them. */
final class Bytewise extends OutputStream {

  private byte[] bytes = new byte[512];
  private int count;

  @Override
  public void write(int written) {
    if (count == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * count);
    }
    bytes[count++] = (byte) written;
  }

  @Override
  public void write(byte[] written, int from, int length) {
    if (count + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * (count + length));
    }
    System.arraycopy(written, from, bytes, count, length);
    count += length;
  }

  byte[] all() {
    return Arrays.copyOf(bytes, count);
  }
}
