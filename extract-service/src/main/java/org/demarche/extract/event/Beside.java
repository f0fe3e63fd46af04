package org.demarche.extract.event;

/** "agreed to a truce": what has to stand behind a preposition. */
record Beside(Word preposition, Filler filler) implements Condition {

  @Override
  public int met(Frame frame) {
    for (int phrase : frame.phrases(preposition.lemma())) {
      if (filler.at(phrase, frame) >= 0) {
        return phrase;
      }
    }
    return -1;
  }

  @Override
  public boolean isPossible(Words words) {
    return words.has(preposition) && filler.isPossible(words);
  }

  @Override
  public boolean isNear(Words words, int verb) {
    return Reach.any(
        words,
        verb - Reach.BEFORE,
        verb + Reach.FAR,
        token -> words.at(token) == preposition && !isMark(words, token) && leadsTo(words, token));
  }

  /** "to help": no preposition. */
  private static boolean isMark(Words words, int token) {
    return token + 1 < words.size()
        && words.tag(token).equals("TO")
        && words.tag(token + 1).equals("VB");
  }

  /**
   * Whether what it asks for stands behind the preposition or, but for a state, before: "the pact
   * they agreed to".
   */
  private boolean leadsTo(Words words, int token) {
    return filler == Filler.Kind.state
        ? filler.isBetween(words, token + 1, token + Reach.CLOSE)
        : filler.isBetween(words, token - Reach.BEFORE, token + Reach.FAR);
  }
}
