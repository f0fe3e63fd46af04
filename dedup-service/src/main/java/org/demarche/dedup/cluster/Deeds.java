package org.demarche.dedup.cluster;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What sort of deed a trigger tells: groups of words by which one and the same deed is told. */
final class Deeds {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}']+");
  private static final Map<Integer, Set<Integer>> GROUPS = groups("deeds.txt");

  private Deeds() {}

  /** The groups of its words, sorted; of a word without one, its root. */
  static int[] of(String trigger) {
    Set<Integer> deeds = new TreeSet<>();
    Set<Integer> roots = new TreeSet<>();
    for (String word : BETWEEN.split(Reading.withPhrases(trigger.toLowerCase(Locale.ROOT)))) {
      int root = Words.rootOf(word);
      Set<Integer> groups = GROUPS.get(root);
      if (groups != null) {
        deeds.addAll(groups);
      } else if (!word.isEmpty()) {
        roots.add(root);
      }
    }
    return (deeds.isEmpty() ? roots : deeds).stream().mapToInt(Integer::intValue).toArray();
  }

  private static Map<Integer, Set<Integer>> groups(String file) {
    Map<Integer, Set<Integer>> groups = new HashMap<>();
    for (String line : Lexicon.words(file)) {
      int group = new Signature().add(line).toInt();
      for (String word : line.split(" +")) {
        groups.computeIfAbsent(Words.rootOf(word), root -> new TreeSet<>()).add(group);
      }
    }
    return groups;
  }
}
