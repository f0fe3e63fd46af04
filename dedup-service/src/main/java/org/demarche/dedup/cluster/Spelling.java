package org.demarche.dedup.cluster;

/**
 * One form for the spellings of a long word, and for slips of the pen in it: first letter, the
 * consonants between in no order, last letter. "Taleban" and "Taliban", "Yanukovich" and
 * "Yanukovych", "country" and "coutnry" are one; shorter words are left as they are.
 */
final class Spelling {

  private static final int SHORTEST = 7;

  private Spelling() {}

  /** {@code stem} in lower case. */
  static String of(String stem) {
    if (stem.length() < SHORTEST) {
      return stem;
    }
    int last = stem.length() - 1;
    int[] consonants =
        stem.substring(1, last)
            .chars()
            .map(letter -> folded((char) letter))
            .filter(letter -> "aeiouh".indexOf(letter) < 0)
            .sorted()
            .distinct()
            .toArray();
    return folded(stem.charAt(0))
        + new String(consonants, 0, consonants.length)
        + folded(stem.charAt(last));
  }

  private static char folded(char letter) {
    return switch (letter) {
      case 'q', 'c', 'g' -> 'k';
      case 'y', 'j' -> 'i';
      case 'w' -> 'v';
      default -> letter;
    };
  }
}
