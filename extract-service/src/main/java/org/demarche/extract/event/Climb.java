package org.demarche.extract.event;

import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/** One way up the tree, from a trigger to the main verb, gathering how the event is asserted. */
final class Climb {

  private final Clauses clauses;
  private final Sentence sentence;
  private final Tree tree;
  private final ClauseForm form;
  private final Reversal reversal;
  private final Findings found;
  private final Complements complements;
  private final Adjuncts adjuncts;
  private final Nominals nominals;

  Climb(Clauses clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.tree = clauses.tree();
    this.form = new ClauseForm(clauses);
    this.reversal = new Reversal(clauses, form);
    this.found = new Findings(clauses);
    Governors governors = new Governors(clauses, form);
    this.complements = new Complements(clauses, form, governors, reversal, found);
    this.adjuncts = new Adjuncts(clauses, form, governors, found);
    this.nominals = new Nominals(clauses, form, governors, found);
  }

  Modality from(int trigger) {
    int node = trigger;
    found.trigger(node);
    nominals.modifiers(node);
    found.conditional(
        clauses.isVerb(trigger)
            && (form.isConditional(trigger) || form.isOpenedByCondition(trigger)));
    found.possible(form.isInverted(trigger));
    found.none(form.isLetAlone(trigger));
    while (tree.head(node) >= 0 && !found.isEnded()) {
      node = step(node);
    }
    found.endless(form.isEndless(trigger));
    if (reversal.isTakenBack(trigger)) {
      found.takenBack(trigger);
    }
    if (found.isWould()) {
      found.would(isUnreal(trigger));
    }
    return found.modality();
  }

  private boolean isUnreal(int trigger) {
    return form.isPerfect(trigger)
        || (!clauses.isVerb(trigger) && form.isPerfect(tree.head(trigger)))
        || nominals.isImagined(trigger)
        || form.isOpenedByCondition(trigger)
        || (!found.isSaid() && (found.isConditional() || !clauses.isVerb(trigger)));
  }

  /** From one word to the next that says something about the event. */
  private int step(int node) {
    int head = tree.head(node);
    if (clauses.isAnnounced(node)) {
      found.govern(Control.intend, node);
      found.background();
      return head;
    }
    switch (tree.label(node)) {
      case "xcomp", "acomp", "oprd" -> complements.open(node, head);
      case "ccomp" -> complements.clause(node, head);
      case "acl" -> nominals.attribute(node, head);
      case "advcl" -> {
        if (form.isDue(node, head)) {
          complements.open(node, head);
        } else if (nominals.isTold(node)) {
          nominals.clausal(node, head);
        } else {
          adjuncts.adverbial(node, head);
        }
      }
      case "pcomp" -> adjuncts.gerund(head);
      case "conj" -> coordinated(node, head);
      case "relcl" -> found.background();
      case "csubj", "csubjpass" -> nominals.clausal(node, head);
      case "prep",
          "pobj",
          "dobj",
          "nsubj",
          "nsubjpass",
          "agent",
          "appos",
          "compound",
          "nmod",
          "poss",
          "attr",
          "dative",
          "punct",
          "npadvmod" ->
          nominals.nominal(node, head);
      default -> {}
    }
    return head;
  }

  /** "will meet and sign": the first verb's auxiliaries hold for the second. */
  private void coordinated(int node, int head) {
    boolean independent =
        form.subject(node) >= 0
            || (tree.child(node, "aux") >= 0 && !sentence.tag(node).equals("VB"));
    if (!independent && clauses.isVerb(head)) {
      found.affirmativeAuxiliaries(head);
      found.together(node, head);
    }
  }
}
