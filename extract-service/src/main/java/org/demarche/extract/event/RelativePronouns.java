package org.demarche.extract.event;

import java.util.Set;
import org.demarche.extract.language.Tree;

/** Whom a relative pronoun stands for. */
record RelativePronouns(Words words, Tree tree) {

  private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");

  /** "the troops who left": who are the troops. */
  int antecedent(int token, int verb) {
    if (!RELATIVE.contains(words.tag(token)) && !isThat(token)) {
      return token;
    }
    int node = verb;
    while (node >= 0 && !tree.label(node).equals("relcl")) {
      node = tree.head(node);
    }
    return node < 0 ? -1 : tree.head(node);
  }

  private boolean isThat(int token) {
    return words.lemma(token).equals("that") && !words.tag(token).equals("DT");
  }
}
