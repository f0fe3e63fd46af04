package org.demarche.dedup.cluster;

/**
 * Cuts the endings of inflection, so that "intensively working" and "works intensively" share their
 * words. Deliberately light: no derivation, no dictionary.
 */
final class Stem {

  private static final int SHORTEST = 3;

  private static final String[] DERIVATIONS = {
    "ation", "ition", "ment", "ion", "anc", "enc", "er", "or", "al"
  };

  private Stem() {}

  /** {@code word} in lower case. */
  static String of(String word) {
    String stem = american(without(withoutPlural(word), "ly"));
    String verb = without(without(stem, "ing"), "ed");
    return undoubled(shortened(withoutSilentE(verb)));
  }

  /** Cuts endings that make nouns of verbs, too: "announcement" and "announced" have one root. */
  static String root(String word) {
    String root = of(word);
    for (String ending : DERIVATIONS) {
      if (root.endsWith(ending) && root.length() >= SHORTEST + 1 + ending.length()) {
        return undoubled(withoutSilentE(root.substring(0, root.length() - ending.length())));
      }
    }
    return root;
  }

  /** "neighbour" and "neighbor", "armoured" and "armored", "catalogue" and "catalog". */
  private static String shortened(String stem) {
    if (stem.length() > 5 && stem.endsWith("our")) {
      return stem.substring(0, stem.length() - 2) + "r";
    }
    return stem.endsWith("ogu") ? stem.substring(0, stem.length() - 1) : stem;
  }

  /** "organise" and "organize". */
  private static String american(String word) {
    int end = word.lastIndexOf("is");
    boolean verb = word.endsWith("ise") || word.endsWith("ised") || word.endsWith("ising");
    return verb && end > SHORTEST ? word.substring(0, end) + "iz" + word.substring(end + 2) : word;
  }

  private static String withoutPlural(String word) {
    if (word.length() > SHORTEST + 1 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("sses")) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural =
        word.length() > SHORTEST
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  private static String without(String word, String ending) {
    return word.length() >= SHORTEST + ending.length() && word.endsWith(ending)
        ? word.substring(0, word.length() - ending.length())
        : word;
  }

  private static String undoubled(String word) {
    int last = word.length() - 1;
    return last > 1
            && word.charAt(last) == word.charAt(last - 1)
            && "".indexOf(word.charAt(last)) < 0
        ? word.substring(0, last)
        : word;
  }

  private static String withoutSilentE(String word) {
    return word.length() > SHORTEST && word.endsWith("e")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
