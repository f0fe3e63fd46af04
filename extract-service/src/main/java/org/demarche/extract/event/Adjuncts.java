package org.demarche.extract.event;

import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/** What stands above an event that is only a circumstance: "met to sign", "by signing". */
final class Adjuncts {

  private static final Set<String> FACT_PREPOSITIONS =
      Set.of(
          "after",
          "by",
          "for",
          "since",
          "while",
          "following",
          "in",
          "before",
          "despite",
          "with",
          "over",
          "upon");

  private static final Set<String> GO = Set.of("go", "carry", "press", "keep", "insist");

  private static final Set<String> MIND = Set.of("mind", "choice", "option", "alternative", "step");

  private static final Set<String> THOUGHT = Set.of("of", "about");

  private static final Set<String> COURSE = Set.of("course", "track", "way", "schedule");

  private static final Set<String> SELECTED =
      Set.of("of", "for", "to", "on", "in", "from", "against", "about", "at", "with", "into", "by");

  private final Clauses clauses;
  private final Sentence sentence;
  private final Words words;
  private final Tree tree;
  private final ClauseForm form;
  private final Governors governors;
  private final Findings found;

  Adjuncts(Clauses clauses, ClauseForm form, Governors governors, Findings found) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.words = clauses.words();
    this.tree = clauses.tree();
    this.form = form;
    this.governors = governors;
    this.found = found;
  }

  /** "marched to leave", "left while they met". */
  void adverbial(int node, int head) {
    if (sentence.tag(node).equals("VB") && form.isInfinitive(node)) {
      infinitive(head);
    } else if (tree.child(node, "mark") >= 0 || tree.child(node, "advmod") >= 0) {
      found.background();
    } else if (clauses.isVerb(head)) {
      if (isAccused(node, head)) {
        found.govern(Control.accuse, head);
      } else if (isObject(node, head)) {
        found.govern(governors.of(head), head);
      }
      found.auxiliaries(head);
    }
  }

  /** "accused them of shelling the town, killing nine": that is what they are accused of, too. */
  private boolean isAccused(int node, int head) {
    if (words.control(head) != Control.accuse) {
      return false;
    }
    for (int child : tree.children(head)) {
      if (child < node && tree.label(child).equals("prep") && tree.child(child, "pcomp") >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "denied having seized it", "ruled out seizing it": the object is taken for a circumstance. */
  private boolean isObject(int node, int head) {
    int between = tree.first(node) - head;
    Control control = governors.of(head);
    return (control == Control.deny && between == 1 && clauses.object(head) < 0)
        || (control == Control.exclude && between == 2 && sentence.tag(node).equals("VBG"));
  }

  /** "made up its mind to leave", "it was folly for them to leave", "marched to leave". */
  private void infinitive(int head) {
    int object = tree.child(head, "dobj");
    boolean mind = object >= 0 && MIND.contains(words.lemma(object));
    boolean choice = MIND.contains(words.lemma(head));
    boolean be = words.lemma(head).equals("be") && form.isJudged(head);
    Control control = governors.of(head);
    if (mind && clauses.particle(head) != null) {
      found.govern(Control.decide, head);
    } else if (mind || choice || be) {
      found.govern(Control.consider, head);
      found.unnegated();
    } else if (control == Control.decide || control == Control.request) {
      found.govern(control, head);
    } else if (isOnCourse(head)) {
      found.govern(Control.intend, head);
    } else {
      found.purpose();
    }
  }

  /** "is on course to veto it". */
  private boolean isOnCourse(int be) {
    return words.lemma(be).equals("be")
        && clauses.phrases(be, "on").stream()
            .anyMatch(phrase -> COURSE.contains(words.lemma(phrase)));
  }

  /** "by meeting", "accused of meeting", "without meeting". */
  void gerund(int head) {
    int governor = tree.head(head);
    Control control = governor < 0 ? null : governors.of(governor);
    String preposition = words.lemma(head);
    boolean against = control == Control.decide && preposition.equals("against");
    boolean on = preposition.equals("on") && governor >= 0 && clauses.isVerb(governor);
    Control joined =
        governor < 0 ? null : governors.ofPhrasal(words.lemma(governor) + "_" + preposition);
    if (joined != null) {
      // "has not ruled out expelling them"
      found.govern(joined, governor);
      found.auxiliaries(governor);
    } else if (control == Control.say && THOUGHT.contains(preposition)) {
      // "is thinking of recalling its envoy"
      found.govern(Control.consider, governor);
    } else if (control == Control.say && preposition.equals("as")) {
      found.said(governor);
    } else if (against) {
      found.govern(Control.fail, governor);
    } else if (governor >= 0 && words.lemma(governor).equals("persist")) {
      found.ongoing(true);
    } else if (on && GO.contains(words.lemma(governor))) {
      found.ongoing(true);
    } else if (control != null && control != Control.say && SELECTED.contains(preposition)) {
      found.govern(control, governor);
      found.negate(form.isNone(governor));
    } else if (preposition.equals("without") || form.isFarFrom(head)) {
      found.reverse();
    } else if (FACT_PREPOSITIONS.contains(preposition)) {
      found.background();
    } else {
      found.aside(true);
    }
  }
}
