package org.demarche.extract.event;

import org.demarche.extract.language.Tree;

/** "warned that it would have consequences": a clause with such a word in it. */
record Consequence(Term term) implements Condition {

  @Override
  public int met(Frame frame) {
    Tree tree = frame.tree();
    int clause = tree.child(frame.verb(), "ccomp");
    int last = clause < 0 ? -1 : tree.last(clause);
    for (int token = clause < 0 ? 0 : tree.first(clause); token <= last; token++) {
      if (term.is(frame.words(), token)) {
        return clause;
      }
    }
    return -1;
  }

  @Override
  public boolean isPossible(Words words) {
    return term.mayBeIn(words);
  }

  @Override
  public int weight() {
    return 1;
  }
}
