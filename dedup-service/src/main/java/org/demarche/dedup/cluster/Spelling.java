package org.demarche.dedup.cluster;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One form for the spellings of a long word, and for slips of the pen in it: first letter, the
 * consonants between in no order, last letter. "Taleban" and "Taliban", "Yanukovich" and
 * "Yanukovych", "country" and "coutnry" are one. In shorter words only what hardly ever parts two.
 */
final class Spelling {

  private static final int SHORTEST = 7;
  private static final int SHORT = 5;

  private static final Set<String> LOOK_ALIKES = lookAlikes();

  private Spelling() {}

  /** {@code printed} is a stem in lower case. */
  static String of(String printed) {
    if (LOOK_ALIKES.contains(printed)) {
      return printed;
    }
    String stem = withoutUmlauts(printed);
    if (stem.length() < SHORTEST) {
      return stem.length() < SHORT ? stem : shortly(stem);
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
        + ended(stem.charAt(last));
  }

  private static Set<String> lookAlikes() {
    return Lexicon.words("look-alikes.txt").stream()
        .flatMap(line -> Arrays.stream(line.split(" +")).skip(1))
        .map(word -> Stem.of(Reading.ofWord(word)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * "Mueller" and "Müller", whose marks are gone; in shorter words these are sounds of their own.
   */
  private static String withoutUmlauts(String stem) {
    if (stem.length() < SHORT || (stem.indexOf("ue") < 0 && stem.indexOf("oe") < 0)) {
      return stem;
    }
    StringBuilder plain = new StringBuilder(stem);
    for (int i = plain.length() - 3; i > 0; i--) {
      boolean digraph =
          plain.charAt(i + 1) == 'e' && (plain.charAt(i) == 'u' || plain.charAt(i) == 'o');
      if (digraph && !isVowel(stem, i - 1) && !isVowel(stem, i + 2)) {
        plain.deleteCharAt(i + 1);
      }
    }
    return plain.toString();
  }

  /**
   * "Konduz" and "Kunduz", "Odesa" and "Odessa", "Sirte" and "Syrte": what hardly ever parts words.
   */
  private static String shortly(String stem) {
    StringBuilder folded = new StringBuilder(stem.length());
    for (int i = 0; i < stem.length(); i++) {
      char letter = stem.charAt(i);
      boolean alone = !isVowel(stem, i - 1) && !isVowel(stem, i + 1);
      if (i > 0 && letter == stem.charAt(i - 1)) {
        continue;
      }
      folded.append(i > 0 && letter == 'y' ? 'i' : letter == 'o' && alone ? 'u' : letter);
    }
    return folded.toString();
  }

  private static boolean isVowel(String stem, int at) {
    return at >= 0 && at < stem.length() && "aeiou".indexOf(stem.charAt(at)) >= 0;
  }

  private static char ended(char letter) {
    return letter == 'o' ? 'u' : folded(letter);
  }

  private static char folded(char letter) {
    return switch (letter) {
      case 'q', 'c', 'g' -> 'k';
      case 'y', 'j' -> 'i';
      case 'w' -> 'v';
      case 'z' -> 's';
      default -> letter;
    };
  }
}
