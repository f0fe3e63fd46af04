package org.demarche.extract.event;

import java.util.Optional;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/** What is said of an event by the noun it is, or by the noun or verb that it hangs on. */
final class Nominals {

  private static final Set<Control> OF_NOUNS =
      Set.of(
          Control.consider,
          Control.wish,
          Control.accuse,
          Control.deny,
          Control.intend,
          Control.fail);

  private static final Set<String> EXCLUDING = Set.of("rule", "exclude", "preclude", "discount");
  private static final Set<String> ANY = Set.of("a", "an", "any", "another", "such");
  private static final Set<String> KEEPING =
      Set.of("keep", "honour", "honor", "fulfil", "fulfill", "redeem", "respect", "implement");
  private static final Set<String> ENDING =
      Set.of("end", "close", "break", "finish", "conclude", "adjourn", "pass", "leave", "part");
  private static final Set<String> HOLDING = Set.of("have", "receive", "get", "hold", "carry");

  private final Clauses clauses;
  private final Sentence sentence;
  private final Words words;
  private final Tree tree;
  private final ClauseForm form;
  private final Governors governors;
  private final Findings found;

  Nominals(Clauses clauses, ClauseForm form, Governors governors, Findings found) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.words = clauses.words();
    this.tree = clauses.tree();
    this.form = form;
    this.governors = governors;
    this.found = found;
  }

  /** "the planned visit", "a possible visit", "no visit". */
  void modifiers(int noun) {
    boolean verb = clauses.isVerb(noun);
    for (int child : tree.children(noun)) {
      if (verb) {
        boolean party = tree.label(child).startsWith("nsubj") || tree.label(child).equals("dobj");
        found.none(party && form.isNone(child));
      } else {
        found.none(words.is("@no", child));
        found.coming(words.is("@coming", child));
        found.possible(words.is("@possible", child));
        found.ongoing(words.is("@unended", child));
      }
    }
  }

  /** "its plan to leave", "the sanctions imposed on Norland". */
  void attribute(int node, int head) {
    boolean infinitive = form.isInfinitive(node);
    Control control = governors.of(head);
    boolean that = tree.child(node, "mark") >= 0;
    boolean told =
        NounControls.of(head, clauses).filter(c -> c.control() == Control.last).isPresent();
    if (that && NounConditions.isDenied(head, clauses)) {
      found.govern(Control.deny, tree.head(head));
    } else if (infinitive && isBroken(head, control)) {
      found.govern(Control.deny, head);
    } else if (infinitive && isOrdered(head, control)) {
      found.govern(Control.intend, head);
    } else if ((infinitive || that) && control != null) {
      found.govern(control, head);
      found.negate(form.isNone(head));
    } else if (infinitive) {
      found.purpose();
    } else if (that && words.is("@charge", head)) {
      // "over allegations that Norland arms rebels"
      found.aside(true);
    } else {
      // "the sanctions imposed on Norland remain in force"
      found.ongoing(told || new Standing(clauses).isDated(head));
      found.background();
    }
  }

  /** "has not kept its promise to leave", "backed out of its pledge to leave". */
  private boolean isBroken(int noun, Control control) {
    boolean promised = control == Control.commit || control == Control.intend;
    int verb = promised ? tree.head(noun) : -1;
    if (verb < 0) {
      return false;
    }
    boolean kept = tree.label(noun).equals("dobj") && KEEPING.contains(words.lemma(verb));
    int carrier = tree.label(noun).equals("pobj") ? verb : noun;
    return kept
        ? clauses.group(verb).negated()
        : NounControls.of(carrier, clauses)
            .filter(told -> told.control() == Control.deny)
            .isPresent();
  }

  /** "has orders to roll across the border". */
  private boolean isOrdered(int noun, Control control) {
    int verb = control == Control.request ? tree.head(noun) : -1;
    return verb >= 0 && tree.label(noun).equals("dobj") && HOLDING.contains(words.lemma(verb));
  }

  /** "A raid would be a disaster": what any one of them would do. */
  boolean isImagined(int noun) {
    int determiner = tree.child(noun, "det");
    return !clauses.isVerb(noun)
        && determiner >= 0
        && ANY.contains(words.lemma(determiner))
        && tree.label(noun).equals("nsubj")
        && !isTold(noun);
  }

  boolean isTold(int node) {
    return NounControls.of(node, clauses).isPresent();
  }

  /** "Fighting in the suburbs rages on". */
  void clausal(int node, int head) {
    Optional<NounControl> told = NounControls.of(node, clauses);
    told.ifPresent(control -> apply(control.control(), head));
    found.aside(told.isEmpty() && tree.child(node, "nsubj") < 0);
  }

  /**
   * "the planned visit was called off": what a verb says of the event that is its subject or
   * object, "reports of a visit": what a noun says of the event behind its preposition.
   */
  void nominal(int node, int head) {
    if (tree.label(node).equals("pobj")) {
      if (words.lemma(head).equals("without")) {
        without(tree.head(head));
      }
      return;
    }
    Optional<NounControl> told = NounControls.of(node, clauses);
    told.ifPresent(control -> apply(control.control(), head));
    boolean subject = tree.label(node).startsWith("nsubj");
    boolean party = subject || tree.label(node).equals("dobj");
    found.incidental(told.isEmpty() && !subject && !isMeasure(head));
    if (!clauses.isVerb(head)) {
      return;
    }
    Control control = words.control(head);
    if (told.isEmpty() && control != null && OF_NOUNS.contains(control)) {
      found.govern(control, head);
    }
    found.future(subject && form.isToCome(head));
    if (told.isPresent()) {
      found.auxiliaries(head);
      // "has not ruled out a strike" leaves it open
      found.negate(EXCLUDING.contains(words.lemma(head)) && clauses.group(head).negated());
    } else {
      found.none(party && form.isNone(node));
      found.affirmativeAuxiliaries(head);
    }
  }

  /** "ended without a deal": there is none; "would sink without a loan": there may be. */
  private void without(int verb) {
    boolean past = verb >= 0 && sentence.tag(verb).equals("VBD") && clauses.isVerb(verb);
    if (past && ENDING.contains(words.lemma(verb))) {
      found.govern(Control.deny, verb);
    } else {
      found.possible(true);
    }
  }

  /** "three hours of talks". */
  private boolean isMeasure(int noun) {
    return words.is("@measure", noun)
        || sentence.name(noun).endsWith("TIME")
        || sentence.name(noun).endsWith("DATE");
  }

  private void apply(Control control, int governor) {
    switch (control) {
      case last -> found.ongoing(true);
      case phase -> {}
      default -> found.govern(control, governor);
    }
  }
}
