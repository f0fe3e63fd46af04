package org.demarche.dedup.cluster;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Words that may stand for each other where the rest agrees: "soldiers" and "servicemen". */
final class Synonyms {

  private static final Map<Integer, BitSet> GROUPS = groups("synonyms.txt");

  private static final LongInts MEANT = meant("synonyms.txt");

  private Synonyms() {}

  /** The same word, or two of one group. */
  static boolean areOne(int first, int second) {
    if (Words.same(first, second)) {
      return true;
    }
    if (MEANT.get(Words.stem(first)) == LongInts.NONE
        || MEANT.get(Words.stem(second)) == LongInts.NONE) {
      return false;
    }
    return GROUPS.get(Words.stem(first)).intersects(GROUPS.get(Words.stem(second)));
  }

  /**
   * One word for each sort of meaning, so that texts that tell one thing in other words are found:
   * of a word in several groups, the first word of the first.
   */
  static int[] meant(int[] words) {
    int[] meant = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      int sort = MEANT.get(Words.stem(words[i]));
      meant[i] = sort == LongInts.NONE ? words[i] : Words.withStem(words[i], sort);
    }
    return meant;
  }

  private static LongInts meant(String file) {
    Map<Integer, Integer> meant = new HashMap<>();
    for (String line : Lexicon.words(file)) {
      String[] words = line.split(" +");
      int first = Words.stemOf(words[0]);
      int sort = meant.getOrDefault(first, first);
      for (String word : words) {
        meant.putIfAbsent(Words.stemOf(word), sort);
      }
    }
    LongInts found = new LongInts();
    meant.forEach(found::put);
    return found;
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
