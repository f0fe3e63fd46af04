package org.demarche.extract.statement;

import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/** Subjects that the tree hangs anywhere but on their verb. Each returns {@code null} for none. */
final class LostSubjects {

  private LostSubjects() {}

  static Speaker of(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    int group = Clauses.groupStart(sentence, verb);
    for (int child : tree.children(verb)) {
      Speaker found = null;
      if (child < group && tree.label(child).equals("advcl")) {
        found = beforeAside(sentence, child);
      } else if (child < group && tree.label(child).equals("prep")) {
        found = behindDay(sentence, child, group);
      }
      if (found != null) {
        return found;
      }
    }
    return behindSemicolon(sentence, group);
  }

  /** "Chile left; Peru, for its part, called on both": a new clause has a subject of its own. */
  private static Speaker behindSemicolon(Sentence sentence, int group) {
    int semicolon = group - 1;
    while (semicolon > 0 && !sentence.form(semicolon).equals(";")) {
      if (QuotedContent.isFinite(sentence.tag(semicolon))) {
        return null;
      }
      semicolon--;
    }
    return semicolon > 0 && semicolon + 1 < group
        ? Phrases.startingAt(sentence, semicolon + 1)
        : null;
  }

  /** "Soto, asked about the vote, had said": the subject hangs on "asked". */
  private static Speaker beforeAside(Sentence sentence, int clause) {
    Tree tree = sentence.tree();
    int subject = Clauses.ownSubject(tree, clause);
    boolean aside =
        subject >= 0
            && subject < clause
            && tree.last(subject) < clause
            && sentence.form(tree.last(subject) + 1).equals(",")
            && tree.child(clause, "mark") < 0;
    return aside ? Phrases.around(sentence, subject, clause) : null;
  }

  /** "On Monday Acme disclosed": the company hangs on "on" and the day on the company. */
  private static Speaker behindDay(Sentence sentence, int preposition, int group) {
    Tree tree = sentence.tree();
    int object = tree.child(preposition, "pobj");
    int day = preposition + 1;
    boolean found =
        object > day
            && tree.last(object) + 1 == group
            && sentence.tag(object).startsWith("NNP")
            && Phrases.isDay(sentence, day);
    return found ? new Speaker(sentence, object, day + 1, tree.last(object)) : null;
  }

  /**
   * "It began after Ana Soto, the envoy, told them that": what looks coordinated without a
   * conjunction has the preposition's object as its subject.
   */
  static Speaker withinPreposition(Sentence sentence, int verb, int head) {
    Tree tree = sentence.tree();
    int group = Clauses.groupStart(sentence, verb);
    for (int child : tree.children(head)) {
      int object = tree.label(child).equals("prep") ? tree.child(child, "pobj") : -1;
      boolean adjoins =
          object > head
              && tree.last(object) < group
              && tree.last(object) >= group - 2
              && (tree.last(object) + 1 == group || sentence.form(group - 1).equals(","));
      if (adjoins && Phrases.isConjunction(sentence, child)) {
        return Phrases.around(sentence, object, verb);
      }
    }
    return null;
  }
}
