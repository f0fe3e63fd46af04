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
}
