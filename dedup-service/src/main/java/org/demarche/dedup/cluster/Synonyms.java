package org.demarche.dedup.cluster;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Words that may stand for each other where the rest agrees: "soldiers" and "servicemen". */
final class Synonyms {

  private static final Map<Integer, BitSet> GROUPS = groups("synonyms.txt");

  private Synonyms() {}

  /** The same word, or two of one group. */
  static boolean areOne(int first, int second) {
    if (Words.same(first, second)) {
      return true;
    }
    BitSet groups = GROUPS.get(Words.stem(first));
    BitSet others = GROUPS.get(Words.stem(second));
    return groups != null && others != null && groups.intersects(others);
  }

  private static Map<Integer, BitSet> groups(String file) {
    Map<Integer, BitSet> groups = new HashMap<>();
    int group = 0;
    for (String line : Lexicon.words(file)) {
      for (String word : line.split(" +")) {
        groups.computeIfAbsent(Words.stemOf(word), stem -> new BitSet()).set(group);
      }
      group++;
    }
    return groups;
  }
}
