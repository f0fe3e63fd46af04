package org.demarche.extract.statement;

import java.util.Set;
import org.demarche.extract.language.Sentence;

/** Verbs that say something only where they give a name: "called the order a trick". */
final class Naming {

  private static final Set<String> VERBS = Set.of("call", "dub", "label", "brand", "term");

  private Naming() {}

  /** "called him" is on the telephone, "called him a fool" is a statement. */
  static boolean isMissing(Passage passage, CueClause clause, int noun) {
    Sentence sentence = clause.sentence();
    boolean names = VERBS.contains(clause.speech().lemma());
    if (!names || sentence.tree().child(clause.verb(), "oprd") >= 0) {
      return false;
    }
    int end = Complements.phraseEnd(sentence, clause.verb());
    for (int token = noun; token <= end; token++) {
      if (passage.isQuoted(sentence, token) || (token > noun && opensName(sentence, token))) {
        return false;
      }
    }
    return true;
  }

  /** "called the order a trick", not "called the crew a day later" */
  private static boolean opensName(Sentence sentence, int token) {
    String word = Clauses.lower(sentence, token);
    return (word.equals("a") || word.equals("an"))
        && !sentence.tag(token - 1).equals("IN")
        && token + 1 < sentence.size()
        && !Phrases.isTime(sentence, token + 1);
  }
}
