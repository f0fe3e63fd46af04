package org.demarche.extract.event;

/** Two conditions; what fulfils the first is what the verb is about. */
record Both(Condition first, Condition second) implements Condition {

  @Override
  public int met(Frame frame) {
    return second.met(frame) < 0 ? -1 : first.met(frame);
  }

  @Override
  public boolean isPossible(Words words) {
    return first.isPossible(words) && second.isPossible(words);
  }

  @Override
  public boolean isNear(Words words, int verb) {
    return first.isNear(words, verb) && second.isNear(words, verb);
  }

  @Override
  public int weight() {
    return 3;
  }
}
