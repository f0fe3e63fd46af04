package org.demarche.dedup.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words of which another one makes another thing: weeks and months, north and south. */
final class Units {

  private static final Map<Integer, Set<Integer>> GROUPS = new HashMap<>();

  static {
    int group = 0;
    for (String line : Lexicon.words("units.txt")) {
      for (String word : line.split(" +")) {
        GROUPS.computeIfAbsent(Words.stemOf(word), stem -> new HashSet<>()).add(group);
      }
      group++;
    }
  }

  private Units() {}

  /** Each side has one of a group that the other has not. */
  static boolean differ(Alignment.Slot slot) {
    return !disjoint(only(slot.first(), slot.second()), only(slot.second(), slot.first()));
  }

  private static boolean disjoint(Set<Integer> first, Set<Integer> second) {
    return first.stream().noneMatch(second::contains);
  }

  private static Set<Integer> only(int[] words, int[] others) {
    Set<Integer> groups = new HashSet<>();
    for (int word : words) {
      boolean shared = false;
      for (int other : others) {
        shared |= Words.same(word, other);
      }
      if (!shared) {
        groups.addAll(GROUPS.getOrDefault(Words.stem(word), Set.of()));
      }
    }
    return groups;
  }
}
