package org.demarche.ingest.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text as UTF-8, strictly: a wrong letter in a quotation is worse than a rejected file. */
final class Utf8 {

  private Utf8() {}

  /**
   * Leaves out a byte order mark; throws {@link IllegalArgumentException} where it is not UTF-8.
   */
  static String decode(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("is not valid UTF-8; convert it first", e);
    }
  }
}
