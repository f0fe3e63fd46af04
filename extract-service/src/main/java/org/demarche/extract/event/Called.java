package org.demarche.extract.event;

import java.util.Set;

/** "found them guilty", "made available six boats": a word that says what the object is. */
record Called(Word word) implements Condition {

  private static final Set<String> COMPLEMENT =
      Set.of("oprd", "acomp", "xcomp", "ccomp", "dobj", "advmod");

  @Override
  public int met(Frame frame) {
    Words words = frame.words();
    int next = frame.verb() + 1;
    if (next < words.size() && words.at(next) == word) {
      return frame.objectOrVerb();
    }
    for (int child : frame.tree().children(frame.verb())) {
      if (words.at(child) == word && COMPLEMENT.contains(frame.tree().label(child))) {
        return frame.objectOrVerb();
      }
    }
    return -1;
  }

  @Override
  public boolean isPossible(Words words) {
    return words.has(word);
  }

  @Override
  public boolean isNear(Words words, int verb) {
    return Reach.any(
        words, verb - Reach.BEFORE, verb + Reach.CLOSE, token -> words.at(token) == word);
  }
}
