package org.demarche.extract.event;

import java.util.stream.Stream;

/** How the data files write words of several parts. */
final class Spelling {

  private Spelling() {}

  /** "sit-in" as one token, and as the three that most texts give. */
  static Stream<String> all(String word) {
    return isJoined(word) ? Stream.of(word, parted(word)) : Stream.of(word);
  }

  static boolean isJoined(String word) {
    return word.indexOf('-') > 0 && !word.contains("_-_");
  }

  static String parted(String word) {
    return word.replace("-", "_-_");
  }
}
