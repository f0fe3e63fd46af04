package org.demarche.extract.language;

import java.util.List;
import org.demarche.english.TextHash;

/** Strings that are values of features, such as tags: each hashed once. Immutable. */
final class Hashed {

  private final String[] strings;
  private final long[] hashes;
  private final long[] powers;

  Hashed(List<String> strings) {
    this.strings = strings.toArray(String[]::new);
    this.hashes = strings.stream().mapToLong(TextHash::of).toArray();
    this.powers = strings.stream().mapToLong(s -> TextHash.power(s.length())).toArray();
  }

  String string(int index) {
    return strings[index];
  }

  long hash(int index) {
    return hashes[index];
  }

  /** What {@link TextHash#join} multiplies by when the string comes last. */
  long power(int index) {
    return powers[index];
  }
}
