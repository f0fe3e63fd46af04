package org.demarche.extract.event;

/** "lifted the ban": what the object has to be. */
record OfObject(Filler filler) implements Condition {

  @Override
  public int met(Frame frame) {
    return frame.object() < 0 ? -1 : filler.at(frame.object(), frame);
  }

  /**
   * Whether a phrase behind what may be a particle or a preposition is the object: only what it
   * names can tell.
   */
  boolean isFilledBy(int phrase, Frame frame) {
    return filler != Filler.Kind.any && filler.at(phrase, frame) >= 0;
  }

  @Override
  public Word word() {
    return filler instanceof Noun noun && noun.modifier() == null ? noun.term().word() : null;
  }

  @Override
  public boolean isPossible(Words words) {
    return filler.isPossible(words);
  }

  @Override
  public boolean isNear(Words words, int verb) {
    return filler.isBetween(words, verb - Reach.FAR, verb + Reach.FAR);
  }

  @Override
  public int weight() {
    return filler.weight();
  }
}
