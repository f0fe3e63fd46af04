package org.demarche.dedup.cluster;

/**
 * One form for the spellings of a long word: first letter, consonants, last letter. "Taleban" and
 * "Taliban", "Yanukovich" and "Yanukovych" are one; shorter words are left as they are.
 */
final class Spelling {

  private static final int SHORTEST = 7;

  private Spelling() {}

  /** {@code stem} in lower case. */
  static String of(String stem) {
    if (stem.length() < SHORTEST) {
      return stem;
    }
    StringBuilder form = new StringBuilder(stem.length());
    char before = 0;
    for (int i = 0; i < stem.length(); i++) {
      char letter = folded(stem.charAt(i));
      boolean outer = i == 0 || i == stem.length() - 1;
      if (letter != before && (outer || "aeiouh".indexOf(letter) < 0)) {
        form.append(letter);
      }
      before = letter;
    }
    return form.toString();
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
