package org.demarche.extract.event;

/** "the strike ended": what the one who does it has to be. */
record OfSubject(Term term) implements Condition {

  @Override
  public int met(Frame frame) {
    int doer = frame.clauses().doer(frame.verb());
    return doer >= 0 && term.is(frame.words(), doer) ? frame.verb() : -1;
  }

  @Override
  public Word word() {
    return term.word();
  }

  @Override
  public boolean isPossible(Words words) {
    return term.mayBeIn(words);
  }

  @Override
  public boolean isNear(Words words, int verb) {
    return Reach.has(term, words, verb - Reach.FAR, verb + Reach.FAR);
  }
}
