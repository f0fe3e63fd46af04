package org.demarche.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/** Reports behind or within what they report: "It was over, she said." "It was, she said, over." */
final class Asides {

  private Asides() {}

  static List<Stretch> around(Passage passage, CueClause clause) {
    Sentence sentence = clause.sentence();
    Tree tree = sentence.tree();
    boolean left = leftClause(tree, clause.verb()) >= 0;
    boolean within = !left && tree.label(clause.verb()).equals("parataxis");
    boolean as = !left && !within && isAsClause(clause);
    if (clause.first() == 0 || !(left || within || as)) {
      return List.of();
    }
    int first = as ? clause.first() - 1 : clause.first();
    List<Stretch> parts = new ArrayList<>();
    add(parts, passage, sentence.start(), sentence.start(first));
    int next = clause.last() + 1;
    boolean goesOn = next < sentence.size() && sentence.form(next).equals(",");
    boolean newClause =
        next + 1 < sentence.size()
            && sentence.tag(next + 1).equals("CC")
            && tree.head(next + 1) != clause.verb();
    if (goesOn && !newClause && (within || as)) {
      add(parts, passage, sentence.start(next), sentence.end());
    }
    return parts;
  }

  /** Where the clause begins that the report follows, else where the report begins. */
  static int leftClauseStart(CueClause clause) {
    Tree tree = clause.sentence().tree();
    int left = leftClause(tree, clause.verb());
    return left < 0 ? clause.start() : clause.sentence().start(tree.first(left));
  }

  /** It was over, as she put it. */
  private static boolean isAsClause(CueClause clause) {
    return clause.first() > 0
        && Clauses.lower(clause.sentence(), clause.first() - 1).equals("as")
        && clause.sentence().tree().label(clause.verb()).equals("advcl")
        && clause.sentence().tree().child(clause.verb(), "dobj") < 0
        && clause.sentence().tree().child(clause.verb(), "ccomp") < 0;
  }

  private static int leftClause(Tree tree, int verb) {
    int clause = tree.child(verb, "ccomp");
    return clause >= 0 && clause < verb ? clause : -1;
  }

  private static void add(List<Stretch> parts, Passage passage, int from, int to) {
    Stretch part = passage.trimmed(from, to);
    if (!passage.isBare(part.start(), part.end())) {
      parts.add(passage.withWholeQuotations(part, Math.min(from, part.start()), passage.end()));
    }
  }
}
