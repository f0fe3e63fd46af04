package org.demarche.extract.language.token;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.demarche.english.FlatFile;

/** The word lists of the tokenizer, in lower case unless said otherwise. Immutable. */
final class Dictionaries {

  /** Words that are left whole, as written. */
  final Set<String> preserved;

  final Set<String> emoticons;
  final AffixTree emoticonStarts;
  final AffixTree emoticonEnds;
  final Set<String> currencies;

  /** What may stand before a dollar sign, such as {@code us}. */
  final Set<String> dollars;

  final Set<String> units;

  /** Abbreviations that keep their period, without it. */
  final Set<String> abbreviations;

  final Set<String> hyphenPrefixes;
  final Set<String> hyphenSuffixes;

  /** Words that are cut, and where. */
  final Map<String, int[]> compounds;

  final int longestCompound;

  Dictionaries(FlatFile file) {
    preserved = set(file, "preserved");
    emoticons = set(file, "emoticons");
    emoticonStarts = new AffixTree(emoticons, true);
    emoticonEnds = new AffixTree(emoticons, false);
    currencies = set(file, "currencies");
    dollars = set(file, "dollars");
    units = set(file, "units");
    abbreviations = set(file, "abbreviations");
    hyphenPrefixes = set(file, "hyphenPrefixes");
    hyphenSuffixes = set(file, "hyphenSuffixes");
    compounds = compounds(file.lines("dictionary.compounds"));
    longestCompound = compounds.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static Set<String> set(FlatFile file, String name) {
    return Set.of(file.lines("dictionary." + name));
  }

  private static Map<String, int[]> compounds(String[] lines) {
    Map<String, int[]> compounds = new HashMap<>();
    for (String line : lines) {
      String[] parts = line.split(" ");
      int[] cuts = new int[parts.length - 1];
      for (int i = 0; i < cuts.length; i++) {
        cuts[i] = Integer.parseInt(parts[i + 1]);
      }
      compounds.put(parts[0], cuts);
    }
    return compounds;
  }
}
