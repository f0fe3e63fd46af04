package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.extract.time.TimeExpression;
import org.demarche.record.When;

/** Which of the dates of a sentence are an event's own. */
final class Dating {

  private static final Set<String> LINK = Set.of(",", "and", "on", "as", "well", "the", "dated");

  private final Clauses clauses;
  private final Sentence sentence;
  private final Words words;
  private final Tree tree;
  private final List<TimeExpression> expressions;

  Dating(Clauses clauses, List<TimeExpression> expressions) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.words = clauses.words();
    this.tree = clauses.tree();
    this.expressions = expressions;
  }

  /** Several where the sentence lists the dates of several such events; empty where it has none. */
  List<When> of(Candidate event) {
    int best = -1;
    for (int i = 0; i < expressions.size(); i++) {
      if (dates(expressions.get(i), event)
          && (best < 0 || distance(i, event.trigger()) < distance(best, event.trigger()))) {
        best = i;
      }
    }
    return best < 0 ? List.of() : listed(best);
  }

  private int distance(int expression, int trigger) {
    return Math.abs(expressions.get(expression).first() - trigger);
  }

  /** "the statements signed on 9 March, 11 May and 2 July". */
  private List<When> listed(int index) {
    int first = index;
    while (first > 0 && isLinked(first - 1)) {
      first--;
    }
    List<When> dates = new ArrayList<>(List.of(expressions.get(first).when()));
    for (int i = first; i + 1 < expressions.size() && isLinked(i); i++) {
      dates.add(expressions.get(i + 1).when());
    }
    return dates;
  }

  private boolean isLinked(int index) {
    int from = expressions.get(index).last() + 1;
    int to = expressions.get(index + 1).first();
    return from < to
        && IntStream.range(from, to).allMatch(token -> LINK.contains(words.lemma(token)));
  }

  private boolean dates(TimeExpression expression, Candidate event) {
    int attached = attached(expression);
    if (attached < 0) {
      return false;
    }
    int trigger = event.trigger();
    if (attached == trigger || isWhenClause(expression, trigger)) {
      return true;
    }
    int clause = clause(attached);
    int own = clause(trigger);
    return (clause >= 0 && clause == own && isOpen(attached, clause))
        || event.modality().governors().contains(clause)
        || (own >= 0 && tree.label(own).equals("conj") && tree.head(own) == clause);
  }

  /** Not inside a phrase that has a history of its own: "the accord of 1994". */
  private boolean isOpen(int attached, int clause) {
    boolean place = !sentence.name(attached).equals("O");
    return attached == clause
        || (tree.head(attached) == clause && !clauses.isPreposition(attached))
        || (tree.label(attached).equals("pobj") && place);
  }

  /** The word outside the expression that it hangs on, prepositions aside. */
  private int attached(TimeExpression expression) {
    int node = expression.first();
    while (node >= 0 && (isInside(node, expression) || isPreposition(node))) {
      node = tree.head(node);
    }
    return node;
  }

  private boolean isPreposition(int token) {
    return tree.label(token).equals("prep") || sentence.tag(token).equals("IN");
  }

  private static boolean isInside(int token, TimeExpression expression) {
    return token >= expression.first() && token <= expression.last();
  }

  /** "in March, when the envoys met". */
  private boolean isWhenClause(TimeExpression expression, int trigger) {
    int clause = clause(trigger);
    if (clause < 0) {
      return false;
    }
    int first = tree.first(clause);
    boolean when = words.lemma(first).equals("when");
    int before = first - 1;
    while (before >= 0 && sentence.form(before).equals(",")) {
      before--;
    }
    return when && before == expression.last();
  }

  /** The verb of the clause that a word stands in. */
  private int clause(int token) {
    int node = token;
    while (node >= 0 && !clauses.isVerb(node)) {
      node = tree.head(node);
    }
    return node;
  }
}
