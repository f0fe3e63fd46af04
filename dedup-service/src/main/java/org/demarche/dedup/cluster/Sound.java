package org.demarche.dedup.cluster;

import java.util.regex.Pattern;

/**
 * Whether two spellings may stand for one foreign name: "Khodyrev" and "Hodyrev", "Noureddine" and
 * "Nuruddin". Coarser than {@link Spelling}, and only for names of persons whose other names agree,
 * too.
 */
final class Sound {

  private static final Pattern SIBILANT = Pattern.compile("shch|sch|tch|sh|zh|dj|dzh|j(?=[aou])");
  private static final Pattern MUTE = Pattern.compile("(?<=.)h|(?<=[a-z]{2})e$|(?<=q)ue$");
  private static final Pattern FEMININE = Pattern.compile("(?<=sk)(?:aia|aya|a)$");

  /** From that length on one letter may differ, and from {@link #LONG} on two. */
  private static final int MIDDLING = 6;

  private static final int LONG = 8;

  private static final Memory<String> SOUNDS = new Memory<>(Sound::of);

  private Sound() {}

  static boolean isAlike(String first, String second) {
    if (first.equals(second)) {
      return true;
    }
    String one = SOUNDS.of(first);
    String other = SOUNDS.of(second);
    int shorter = Math.min(one.length(), other.length());
    int most = shorter >= LONG ? 2 : shorter >= MIDDLING ? 1 : 0;
    return Math.abs(one.length() - other.length()) <= most && distance(one, other) <= most;
  }

  private static String of(String name) {
    String plain =
        FEMININE.matcher(name.startsWith("kh") ? name.substring(1) : name).replaceAll("i");
    plain = MUTE.matcher(SIBILANT.matcher(plain).replaceAll("s")).replaceAll("");
    StringBuilder sound = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char letter = folded(plain.charAt(i));
      if (sound.isEmpty() || sound.charAt(sound.length() - 1) != letter) {
        sound.append(letter);
      }
    }
    return sound.toString();
  }

  private static char folded(char letter) {
    return switch (letter) {
      case 'c', 'g', 'q' -> 'k';
      case 'e', 'j', 'y' -> 'i';
      case 'o' -> 'u';
      case 'w' -> 'v';
      case 'z' -> 's';
      case 't' -> 'd';
      case 'p' -> 'b';
      default -> letter;
    };
  }

  /** How many letters have to be put in, left out or replaced (Levenshtein 1965). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
