package org.demarche.extract.event;

import java.util.List;

/**
 * Whether a sentence has the words that one of some conditions needs. Most conditions are met by
 * one word only, so that most sentences are told apart by a few bits. Immutable.
 */
final class Sieve {

  private final boolean open;
  private final Word[] words;
  private final Condition[] others;

  /**
   * @param conditions any one of which has to be met; where there are none, all is let through
   */
  Sieve(List<Condition> conditions) {
    this.open = conditions.isEmpty();
    this.words =
        conditions.stream().map(Condition::word).filter(word -> word != null).toArray(Word[]::new);
    this.others =
        conditions.stream().filter(condition -> condition.word() == null).toArray(Condition[]::new);
  }

  boolean lets(Words sentence) {
    for (Word word : words) {
      if (sentence.has(word)) {
        return true;
      }
    }
    for (Condition condition : others) {
      if (condition.isPossible(sentence)) {
        return true;
      }
    }
    return open;
  }
}
