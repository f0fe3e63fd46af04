package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is found about an event on the way up from its trigger. Most of what stands above a
 * background clause says nothing about what stands in it.
 */
final class Findings {

  private final Clauses clauses;
  private final List<Control> controls = new ArrayList<>();
  private final Set<Integer> governors = new HashSet<>();
  private boolean future;
  private boolean negated;
  private boolean coming;
  private boolean possible;
  private boolean obligatory;
  private boolean ongoing;
  private boolean would;
  private boolean conditional;
  private boolean purpose;
  private boolean aside;
  private boolean background;
  private boolean warned;
  private boolean incidental;
  private int said = -1;
  private boolean ended;

  Findings(Clauses clauses) {
    this.clauses = clauses;
  }

  /** What the trigger's own auxiliaries say: "is arriving on Thursday". */
  void trigger(int trigger) {
    VerbGroup group = clauses.group(trigger);
    auxiliaries(group);
    negate(group.negated());
    ongoing |= group.ongoing();
    future |= group.ongoing() && group.isArranged();
  }

  /** What the auxiliaries of a governing verb say, its negation included. */
  void auxiliaries(int verb) {
    if (!background) {
      VerbGroup group = clauses.group(verb);
      auxiliaries(group);
      negated ^= group.negated();
    }
  }

  /** "did not mention the talks" does not deny them. */
  void affirmativeAuxiliaries(int verb) {
    if (!background) {
      auxiliaries(clauses.group(verb));
    }
  }

  /** "are being boarded and searched": two verbs of one form share what is going on. */
  void together(int verb, int first) {
    Words words = clauses.words();
    if (!background && words.tag(verb).equals(words.tag(first))) {
      ongoing |= clauses.group(first).ongoing();
    }
  }

  private void auxiliaries(VerbGroup group) {
    future |= group.future();
    would |= group.would();
    possible |= group.possible();
    obligatory |= group.obligatory();
    ongoing |= group.repeated();
  }

  /** A word controls the event. */
  void govern(Control control, int governor) {
    if (!background) {
      governors.add(governor);
      controls.add(control);
    }
  }

  /** Whatever stands above it, it did not come about. */
  void takenBack(int trigger) {
    governors.add(trigger);
    controls.add(Control.deny);
  }

  /** "went on meeting": the event goes on, by what this word says. */
  void last(int governor) {
    ongoing(true);
    governors.add(governor);
  }

  /** Negated once more: twice is not at all. */
  void negate(boolean found) {
    negated ^= found && !background;
  }

  /** "without meeting": what stands on either side of it is told, in the background or not. */
  void reverse() {
    negated = !negated;
  }

  /** "no visit": however often. */
  void none(boolean found) {
    negated |= found;
  }

  /** What was negated is the judgement, not the event. */
  void unnegated() {
    negated = false;
  }

  void coming(boolean found) {
    coming |= found;
  }

  void future(boolean found) {
    future |= found && !background;
  }

  void possible(boolean found) {
    possible |= found && !background;
  }

  void ongoing(boolean found) {
    ongoing |= found && !background;
  }

  /** It goes on, whatever stands above it. */
  void endless(boolean found) {
    ongoing |= found;
  }

  void conditional(boolean found) {
    conditional |= found;
  }

  void purpose() {
    purpose |= !background;
  }

  void aside(boolean found) {
    aside |= found && !background;
  }

  void incidental(boolean found) {
    // "dismissed reports of a meeting" denies the meeting
    incidental |= found && !controls.contains(Control.deny);
  }

  void warned(boolean found) {
    warned |= found;
  }

  /** From here on nothing more is asserted of the event. */
  void background() {
    background = true;
  }

  /** Somebody says it: what governs the verb of saying says nothing of the event. */
  void said(int verb) {
    said = verb;
    ended = true;
  }

  /** The clause above is another matter. */
  void end() {
    ended = true;
  }

  boolean isEnded() {
    return ended;
  }

  boolean isWould() {
    return would;
  }

  boolean isConditional() {
    return conditional;
  }

  boolean isSaid() {
    return said >= 0;
  }

  /** "would": to come, or of another world. */
  void would(boolean unreal) {
    future |= !unreal;
    possible |= unreal;
  }

  Modality modality() {
    // "the planned visit" is to come, "no planned visit took place" is not
    boolean planned = coming && !negated && !controls.contains(Control.deny);
    // "a resolution calling on them to leave": what a side remark wishes for
    boolean wished = controls.contains(Control.request) || controls.contains(Control.wish);
    return new Modality(
        List.copyOf(controls),
        future || planned,
        negated,
        possible,
        obligatory,
        ongoing,
        purpose,
        aside || (background && wished),
        warned,
        conditional,
        incidental,
        said,
        Set.copyOf(governors));
  }
}
