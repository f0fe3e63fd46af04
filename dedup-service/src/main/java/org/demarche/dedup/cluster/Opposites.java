package org.demarche.dedup.cluster;

import java.util.HashSet;
import java.util.Set;

/** Words that cannot both be meant in one place: "increase" and "decrease". */
final class Opposites {

  private static final Set<Long> PAIRS = new HashSet<>();

  /** Those that are in a pair; few words are. */
  private static final LongInts MEMBERS = new LongInts();

  static {
    for (Lexicon.Entry entry : Lexicon.entries("opposites.txt")) {
      int left = Words.stemOf(entry.left());
      int right = Words.stemOf(entry.right());
      PAIRS.add(pair(left, right));
      MEMBERS.put(left, right);
      MEMBERS.put(right, left);
    }
  }

  private Opposites() {}

  /** "with" and "against" are opposites where they are nearly all that differs. */
  private static final int FEW = 3;

  static boolean areIn(Alignment.Slot slot) {
    boolean few = Math.max(slot.first().length, slot.second().length) <= FEW;
    for (int first : slot.first()) {
      if (MEMBERS.get(Words.stem(first)) == LongInts.NONE) {
        continue;
      }
      for (int second : slot.second()) {
        boolean tell = Words.kind(first) != Words.FUNCTION || Words.kind(second) != Words.FUNCTION;
        if ((few || tell) && PAIRS.contains(pair(Words.stem(first), Words.stem(second)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static long pair(int first, int second) {
    return (long) Math.min(first, second) << 32 | Math.max(first, second);
  }
}
