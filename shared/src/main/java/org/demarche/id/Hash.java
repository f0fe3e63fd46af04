package org.demarche.id;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Twenty hexadecimal digits of SHA-256 over the parts; 80 bits keep a billion records apart. */
final class Hash {

  private static final int DIGITS = 20;

  private Hash() {}

  static String of(String... parts) {
    return hex(parts).substring(0, DIGITS);
  }

  /** All 64 digits. */
  static String hex(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      digest.update((part == null ? "" : part).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
