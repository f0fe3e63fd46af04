package org.demarche.extract.event;

/** What an entry of verbs.txt asks for beside its verb. Immutable. */
sealed interface Condition
    permits Anywhere, Beside, Both, Called, Consequence, Doing, OfObject, OfSubject, Shape {

  /** The token that fulfils it, or -1. */
  int met(Frame frame);

  /** Whether the words of a sentence can fulfil it, whatever its tree. */
  boolean isPossible(Words words);

  /** Whether words that can fulfil it stand so near to a verb that they can belong to it. */
  default boolean isNear(Words words, int verb) {
    return true;
  }

  /** The word without which it cannot be met and with which it can, or {@code null}. */
  default Word word() {
    return null;
  }

  /** How narrow it is. */
  default int weight() {
    return 2;
  }
}
