package org.demarche.extract.event;

import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/** What a verb says of the clause that completes it: "agreed to meet", "denied that they met". */
final class Complements {

  private static final Set<String> PARTING = Set.of("after", "before", "while", "and", "but");

  private final Clauses clauses;
  private final Sentence sentence;
  private final Words words;
  private final Tree tree;
  private final ClauseForm form;
  private final Governors governors;
  private final Reversal reversal;
  private final Findings found;

  Complements(
      Clauses clauses, ClauseForm form, Governors governors, Reversal reversal, Findings found) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.words = clauses.words();
    this.tree = clauses.tree();
    this.form = form;
    this.governors = governors;
    this.reversal = reversal;
    this.found = found;
  }

  /** "agreed to meet", "was to meet", "kept meeting". */
  void open(int node, int head) {
    Control control = governors.of(head);
    found.conditional(form.isConditional(head));
    boolean infinitive = form.isInfinitive(node);
    if (infinitive && (form.isGoing(head) || form.isSupposed(head))) {
      found.govern(form.isSupposed(head) ? Control.consider : Control.intend, head);
    } else if (words.lemma(head).equals("be") && infinitive) {
      found.govern(form.isJudged(head) ? Control.consider : expected(node, head), head);
    } else if (control == Control.intend) {
      found.govern(expected(node, head), head);
    } else if (control == Control.last) {
      found.last(head);
    } else if (control != null) {
      found.govern(control, head);
    } else if (clauses.isVerb(head) && !form.isAuxiliary(head) && !clauses.isPassive(head)) {
      found.aside(true);
    }
    found.auxiliaries(head);
    found.negate(form.isOfNobody(head));
  }

  /** "was to have met, but": it was to come and did not. */
  private Control expected(int node, int head) {
    return reversal.isUnmet(node, head) ? Control.deny : Control.intend;
  }

  /** "denied that they met": a clause with a subject of its own. */
  void clause(int node, int head) {
    if (isBefore(node, head)) {
      if (isParted(node, head)) {
        found.end();
      } else {
        found.said(head);
      }
      return;
    }
    if (form.isMarkedIf(node)) {
      // "it is not clear whether they will meet"
      found.possible(true);
      found.said(head);
      return;
    }
    Control control = governors.ofClause(head);
    if (control == null && form.isFinite(node) && !form.isAuxiliary(head)) {
      found.said(head);
      return;
    } else if (control == null) {
      found.aside(clauses.isVerb(head) && !form.isAuxiliary(head));
    } else if (control == Control.say || (control == Control.request && form.isFinite(node))) {
      found.warned(words.lemma(head).equals("warn"));
      found.said(head);
      return;
    } else {
      found.govern(control, head);
    }
    found.auxiliaries(head);
  }

  /** "The strike is over, the owners promised": whatever the second verb is, it only reports. */
  private boolean isBefore(int node, int head) {
    boolean subject = form.subject(node) >= 0 || tree.child(node, "expl") >= 0;
    return node < head && subject && form.isFinite(node);
  }

  /** "Police arrested six miners; the union protested", "..., hours after the union protested". */
  private boolean isParted(int node, int head) {
    for (int token = tree.last(node) + 1; token < head; token++) {
      if (sentence.form(token).equals(";") || PARTING.contains(words.lemma(token))) {
        return true;
      }
    }
    return false;
  }
}
