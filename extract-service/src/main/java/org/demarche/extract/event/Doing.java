package org.demarche.extract.event;

import java.util.Set;

/** "asked to comment", "sent troops to help": a verb that the clause goes on with. */
record Doing(Term term) implements Condition {

  private static final Set<String> CLAUSE = Set.of("xcomp", "ccomp", "advcl", "acl");

  @Override
  public int met(Frame frame) {
    int object = frame.object();
    if (goesOn(frame.verb(), frame)) {
      return frame.verb();
    }
    return object >= 0 && object != frame.verb() && goesOn(object, frame) ? object : -1;
  }

  private boolean goesOn(int governor, Frame frame) {
    for (int child : frame.tree().children(governor)) {
      if (child > frame.verb()
          && CLAUSE.contains(frame.tree().label(child))
          && term.is(frame.words(), child)) {
        return true;
      }
    }
    return false;
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
    return Reach.has(term, words, verb + 1, verb + Reach.FAR);
  }
}
