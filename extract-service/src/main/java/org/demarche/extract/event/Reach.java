package org.demarche.extract.event;

import java.util.function.IntPredicate;

/** How far from a verb what belongs to it can stand, in tokens. */
final class Reach {

  /** The one who does it, its object, which a passive has before it, and clauses it governs. */
  static final int FAR = 25;

  /** A preposition before its verb, or what stands before its preposition. */
  static final int BEFORE = 15;

  /** What the verb says of its subject or object, or a place behind a preposition. */
  static final int CLOSE = 12;

  private Reach() {}

  /** Whether a term stands between two tokens, those included. */
  static boolean has(Term term, Words words, int first, int last) {
    return any(words, first, last, token -> term.is(words, token));
  }

  /** Whether any token between two, those included, is as asked; they may lie outside. */
  static boolean any(Words words, int first, int last, IntPredicate asked) {
    int end = Math.min(last, words.size() - 1);
    for (int token = Math.max(0, first); token <= end; token++) {
      if (asked.test(token)) {
        return true;
      }
    }
    return false;
  }
}
