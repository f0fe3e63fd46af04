package org.demarche.extract.event;

import java.util.Set;
import org.demarche.extract.language.Tree;

/**
 * A noun, or one coordinated with it or counted by it: "a boat and six tanks", "dozens of tanks".
 *
 * @param modifier what must hang on it, "joint" of "joint exercises", or {@code null}
 * @param measure the words that count others
 */
record Noun(Term term, Word modifier, Term measure) implements Filler {

  private static final Set<String> MEASURES = Set.of("of", "in", "for");

  @Override
  public int at(int phrase, Frame frame) {
    int noun = among(phrase, frame.clauses());
    return noun < 0 || modifier == null || isModified(noun, frame.clauses()) ? noun : -1;
  }

  /** "joint exercises". */
  private boolean isModified(int noun, Clauses clauses) {
    for (int child : clauses.tree().children(noun)) {
      if (clauses.words().at(child) == modifier) {
        return true;
      }
    }
    return false;
  }

  /** The phrase or one coordinated with it. */
  private int among(int phrase, Clauses clauses) {
    Words words = clauses.words();
    if (term.is(words, phrase)) {
      return phrase;
    }
    Tree tree = clauses.tree();
    for (int child : tree.children(phrase)) {
      if (tree.label(child).equals("conj") && among(child, clauses) >= 0) {
        return child;
      }
      // "a series of attacks", "dozens of diplomats"
      if (tree.label(child).equals("prep")
          && MEASURES.contains(words.lemma(child))
          && measure.is(words, phrase)) {
        for (int part : clauses.complements(child)) {
          if (among(part, clauses) >= 0) {
            return part;
          }
        }
      }
    }
    return -1;
  }

  @Override
  public boolean isPossible(Words words) {
    return term.mayBeIn(words) && (modifier == null || words.has(modifier));
  }

  @Override
  public boolean isBetween(Words words, int first, int last) {
    return Reach.has(term, words, first, last);
  }

  @Override
  public int weight() {
    return 2;
  }
}
