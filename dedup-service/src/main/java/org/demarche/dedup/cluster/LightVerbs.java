package org.demarche.dedup.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A deed told by a noun and a verb that carries nothing is read as the deed: "made a decision to
 * withdraw" is "decided to withdraw" ({@code light-verbs.txt}).
 */
final class LightVerbs {

  /** How far before its noun the verb stands: "take such a decision". */
  private static final int FAR = 3;

  /**
   * @param verbs stems of those that carry nothing
   * @param deed what is done
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Deed(int[] verbs, int deed) {}

  private static final List<Deed> DEEDS = new ArrayList<>();

  /** The number of the deed by the stem of its noun; nearly every word is looked up in vain. */
  private static final LongInts NOUNS = new LongInts();

  static {
    for (Lexicon.Entry entry : Lexicon.entries("light-verbs.txt")) {
      add(entry);
    }
  }

  private LightVerbs() {}

  /** The first {@code count} of {@code words}, with deeds in the place of such nouns. */
  static int[] read(int[] words, int count) {
    int left = count;
    for (int noun = count - 1; noun > 0; noun--) {
      int number = NOUNS.get(Words.stem(words[noun]));
      if (number == LongInts.NONE) {
        continue;
      }
      Deed deed = DEEDS.get(number);
      int verb = verb(words, noun, deed);
      if (verb >= 0) {
        boolean begins = Words.beginsSentence(words[verb]);
        words[verb] = begins ? Words.begun(deed.deed()) : deed.deed();
        System.arraycopy(words, noun + 1, words, verb + 1, left - noun - 1);
        left -= noun - verb;
        noun = verb;
      }
    }
    return Arrays.copyOf(words, left);
  }

  /** Where the verb stands, with nothing that tells between it and the noun; else -1. */
  private static int verb(int[] words, int noun, Deed deed) {
    for (int at = noun - 1; at >= Math.max(0, noun - FAR); at--) {
      if (Numbers.find(deed.verbs(), Words.stem(words[at])) >= 0) {
        return at;
      }
      if (Words.kind(words[at]) != Words.FUNCTION) {
        return -1;
      }
    }
    return -1;
  }

  private static void add(Lexicon.Entry entry) {
    String[] nouns = entry.right().split(" *: *");
    int[] verbs = Arrays.stream(entry.left().split(" +")).mapToInt(Words::stemOf).toArray();
    for (String noun : nouns[0].split(" +")) {
      NOUNS.put(Words.stemOf(noun), DEEDS.size());
    }
    DEEDS.add(new Deed(verbs, Words.wordOf(nouns[1])));
  }
}
