package org.demarche.extract.event;

/** "sent troops to Norland, their first peacekeeping mission": a word of the sentence. */
record Anywhere(Term term) implements Condition {

  @Override
  public int met(Frame frame) {
    return term.isIn(frame.words()) ? frame.objectOrVerb() : -1;
  }

  @Override
  public Word word() {
    return term.word();
  }

  @Override
  public boolean isPossible(Words words) {
    return term.mayBeIn(words) && term.isIn(words);
  }

  @Override
  public int weight() {
    return 3;
  }
}
