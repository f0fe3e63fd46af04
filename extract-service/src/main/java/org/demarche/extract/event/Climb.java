package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/** One way up the tree, from a trigger to the main verb, gathering how the event is asserted. */
final class Climb {

  private static final Set<Control> OF_NOUNS =
      Set.of(
          Control.consider,
          Control.wish,
          Control.accuse,
          Control.deny,
          Control.intend,
          Control.fail);
  private static final Set<String> PARTING = Set.of("after", "before", "while", "and", "but");
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

  private static final Set<String> SELECTED =
      Set.of("of", "for", "to", "on", "in", "from", "against", "about", "at", "with", "into", "by");

  private final Clauses clauses;
  private final Sentence sentence;
  private final Tree tree;
  private final Lexicon lexicon;
  private final ClauseForm form;
  private final Reversal reversal;
  private final List<Control> controls = new ArrayList<>();
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
  private final Set<Integer> governors = new HashSet<>();
  private boolean background;
  private boolean warned;
  private boolean incidental;
  private int said = -1;
  private boolean ended;

  Climb(Clauses clauses, Lexicon lexicon) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.tree = clauses.tree();
    this.lexicon = lexicon;
    this.form = new ClauseForm(clauses, lexicon);
    this.reversal = new Reversal(clauses);
  }

  Modality from(int trigger) {
    int node = trigger;
    auxiliaries(node, true);
    modifiers(node);
    conditional =
        clauses.isVerb(trigger)
            && (form.isConditional(trigger) || form.isOpenedByCondition(trigger));
    possible |= form.isInverted(trigger);
    negated |= form.isLetAlone(trigger);
    while (tree.head(node) >= 0 && !ended) {
      node = step(node);
    }
    ongoing |= form.isEndless(trigger);
    if (reversal.isTakenBack(trigger)) {
      add(Control.deny, trigger);
    }
    // "the planned visit" is to come, "no planned visit took place" is not
    future |= coming && !negated && !controls.contains(Control.deny);
    if (would) {
      boolean unreal =
          form.isPerfect(trigger)
              || form.isOpenedByCondition(trigger)
              || (said < 0 && (conditional || !clauses.isVerb(trigger)));
      future |= !unreal;
      possible |= unreal;
    }
    // "a resolution calling on them to leave": what a side remark wishes for
    aside |= background && (controls.contains(Control.request) || controls.contains(Control.wish));
    return new Modality(
        List.copyOf(controls),
        future,
        negated,
        possible,
        obligatory,
        ongoing,
        purpose,
        aside,
        warned,
        conditional,
        incidental,
        said,
        Set.copyOf(governors));
  }

  /** "the planned visit", "a possible visit", "no visit". */
  private void modifiers(int noun) {
    for (int child : tree.children(noun)) {
      WordClasses classes = lexicon.classes();
      negated |= classes.matches("@no", sentence, child) && !clauses.isVerb(noun);
      coming |= classes.matches("@coming", sentence, child) && !clauses.isVerb(noun);
      possible |= classes.matches("@possible", sentence, child) && !clauses.isVerb(noun);
      ongoing |= classes.matches("@unended", sentence, child) && !clauses.isVerb(noun);
      boolean party = tree.label(child).startsWith("nsubj") || tree.label(child).equals("dobj");
      negated |= clauses.isVerb(noun) && party && form.isNone(child);
    }
  }

  private void auxiliaries(int verb, boolean own) {
    if (!background) {
      VerbGroup group = VerbGroup.of(sentence, verb);
      future |= group.future();
      would |= group.would();
      possible |= group.possible();
      obligatory |= group.obligatory();
      negated ^= group.negated();
      ongoing |= own && group.ongoing();
      ongoing |= group.repeated();
      future |= own && group.ongoing() && group.isArranged();
    }
  }

  /** From one word to the next that says something about the event. */
  private int step(int node) {
    int head = tree.head(node);
    switch (tree.label(node)) {
      case "xcomp", "acomp", "oprd" -> govern(node, head);
      case "ccomp" -> complement(node, head);
      case "acl" -> attribute(node, head);
      case "advcl" -> adverbial(node, head);
      case "pcomp" -> gerund(head);
      case "conj" -> coordinated(node, head);
      case "relcl" -> background = true;
      case "csubj", "csubjpass" -> clausal(node, head);
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
          nominal(node, head);
      default -> {}
    }
    return head;
  }

  private void govern(int node, int head) {
    Control control = control(head);
    conditional |= form.isConditional(head);
    boolean infinitive = form.isInfinitive(node);
    if (infinitive && (form.isGoing(head) || form.isSupposed(head))) {
      add(form.isSupposed(head) ? Control.consider : Control.intend, head);
    } else if (Words.lemma(sentence, head).equals("be") && infinitive) {
      add(form.isJudged(head) ? Control.consider : expected(node, head), head);
    } else if (control == Control.intend) {
      add(expected(node, head), head);
    } else if (control == Control.last) {
      ongoing |= !background;
      governors.add(head);
    } else if (control != null) {
      add(control, head);
    } else if (clauses.isVerb(head) && !form.isAuxiliary(head) && !clauses.isPassive(head)) {
      aside |= !background;
    }
    auxiliaries(head, false);
    negated ^= !background && form.isOfNobody(head);
  }

  /** "was to have met, but": it was to come and did not. */
  private Control expected(int node, int head) {
    return reversal.isUnmet(node, head) ? Control.deny : Control.intend;
  }

  /** "It is untrue that": the quality governs. */
  private Control of(int head) {
    int quality = tree.child(head, "acomp");
    boolean be = form.isAuxiliary(head) && quality >= 0;
    return be ? lexicon.control(Words.lemma(sentence, quality)) : control(head);
  }

  /** "rule out" is more than "rule". */
  private Control control(int token) {
    String lemma = Words.lemma(sentence, token);
    String particle = clauses.particle(token);
    if (form.isPublished(token)) {
      return Control.say;
    }
    Control special = particle == null ? null : lexicon.control(lemma + "_" + particle);
    return special == null ? lexicon.control(lemma) : special;
  }

  private void complement(int node, int head) {
    if (isBefore(node, head)) {
      said = isParted(node, head) ? -1 : head;
      ended = true;
      return;
    }
    if (isAsked(node)) {
      // "it is not known whether they will meet"
      possible |= !background;
      said = head;
      ended = true;
      return;
    }
    Control control = of(head);
    if (control == null && form.isFinite(node) && !form.isAuxiliary(head)) {
      said = head;
      ended = true;
      return;
    } else if (control == null) {
      aside |= !background && clauses.isVerb(head) && !form.isAuxiliary(head);
    } else if (control == Control.say || (control == Control.request && form.isFinite(node))) {
      warned |= Words.lemma(sentence, head).equals("warn");
      said = head;
      ended = true;
      return;
    } else {
      add(control, head);
    }
    // "it is not clear whether they will meet"
    if (!isAsked(node)) {
      auxiliaries(head, false);
    }
  }

  /** "The strike is over, the owners promised": whatever the second verb is, it only reports. */
  private boolean isBefore(int node, int head) {
    boolean subject =
        tree.child(node, "nsubj") >= 0
            || tree.child(node, "nsubjpass") >= 0
            || tree.child(node, "expl") >= 0;
    return node < head && subject && form.isFinite(node);
  }

  /** "Police arrested six miners; the union protested", "..., hours after the union protested". */
  private boolean isParted(int node, int head) {
    for (int token = tree.last(node) + 1; token < head; token++) {
      if (sentence.form(token).equals(";") || PARTING.contains(Words.lemma(sentence, token))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAsked(int verb) {
    int mark = tree.child(verb, "mark");
    return mark >= 0 && VerbGroup.IF.contains(Words.lemma(sentence, mark));
  }

  /** "Fighting in the suburbs rages on". */
  private void clausal(int node, int head) {
    Optional<NounControl> told = lexicon.nounControls().of(node, clauses);
    told.ifPresent(control -> apply(control.control(), head));
    aside |= told.isEmpty() && !background && tree.child(node, "nsubj") < 0;
  }

  private void attribute(int node, int head) {
    boolean infinitive = form.isInfinitive(node);
    Control control = control(head);
    boolean that = tree.child(node, "mark") >= 0;
    boolean told =
        lexicon
            .nounControls()
            .of(head, clauses)
            .filter(c -> c.control() == Control.last)
            .isPresent();
    if (that && NounControls.isDenied(head, clauses)) {
      add(Control.deny, tree.head(head));
    } else if ((infinitive || that) && control != null) {
      add(control, head);
      negated ^= !background && form.isNone(head);
    } else if (infinitive) {
      purpose |= !background;
    } else if (that && lexicon.classes().matches("@charge", sentence, head)) {
      // "over allegations that Norland arms rebels"
      aside |= !background;
    } else {
      // "the sanctions imposed on Norland remain in force"
      ongoing |= told && !background;
      background = true;
    }
  }

  private void adverbial(int node, int head) {
    if (sentence.tag(node).equals("VB") && form.isInfinitive(node)) {
      infinitive(head);
    } else if (tree.child(node, "mark") >= 0 || tree.child(node, "advmod") >= 0) {
      background = true;
    } else if (clauses.isVerb(head)) {
      if (isAccused(node, head)) {
        add(Control.accuse, head);
      }
      auxiliaries(head, false);
    }
  }

  /** "accused them of shelling the town, killing nine": that is what they are accused of, too. */
  private boolean isAccused(int node, int head) {
    if (lexicon.control(Words.lemma(sentence, head)) != Control.accuse) {
      return false;
    }
    for (int child : tree.children(head)) {
      if (child < node && tree.label(child).equals("prep") && tree.child(child, "pcomp") >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "made up its mind to leave", "it was folly for them to leave", "marched to leave". */
  private void infinitive(int head) {
    int object = tree.child(head, "dobj");
    boolean mind = object >= 0 && MIND.contains(Words.lemma(sentence, object));
    boolean choice = MIND.contains(Words.lemma(sentence, head));
    boolean be = Words.lemma(sentence, head).equals("be") && form.isJudged(head);
    Control control = control(head);
    if (mind && clauses.particle(head) != null) {
      add(Control.decide, head);
    } else if (mind || choice || be) {
      add(Control.consider, head);
      negated = false;
    } else if (control == Control.decide || control == Control.request) {
      add(control, head);
    } else {
      purpose |= !background;
    }
  }

  private void gerund(int head) {
    int governor = tree.head(head);
    Control control = governor < 0 ? null : control(governor);
    String preposition = Words.lemma(sentence, head);
    boolean against = control == Control.decide && preposition.equals("against");
    boolean on = preposition.equals("on") && governor >= 0 && clauses.isVerb(governor);
    if (control == Control.say && preposition.equals("as")) {
      said = governor;
      ended = true;
    } else if (against) {
      add(Control.fail, governor);
    } else if (governor >= 0 && Words.lemma(sentence, governor).equals("persist")) {
      ongoing |= !background;
    } else if (on && GO.contains(Words.lemma(sentence, governor))) {
      ongoing |= !background;
    } else if (control != null && control != Control.say && SELECTED.contains(preposition)) {
      add(control, governor);
      negated ^= !background && form.isNone(governor);
    } else if (preposition.equals("without") || form.isFarFrom(head)) {
      negated = !negated;
    } else if (FACT_PREPOSITIONS.contains(preposition)) {
      background = true;
    } else {
      aside |= !background;
    }
  }

  private void coordinated(int node, int head) {
    boolean independent =
        tree.child(node, "nsubj") >= 0
            || tree.child(node, "nsubjpass") >= 0
            || (tree.child(node, "aux") >= 0 && !sentence.tag(node).equals("VB"));
    if (!independent && clauses.isVerb(head)) {
      boolean before = negated;
      auxiliaries(head, false);
      negated = before;
    }
  }

  /**
   * "the planned visit was called off": what a verb says of the event that is its subject or
   * object, "reports of a visit": what a noun says of the event behind its preposition.
   */
  private void nominal(int node, int head) {
    if (tree.label(node).equals("pobj")) {
      possible |= !background && Words.lemma(sentence, head).equals("without");
      return;
    }
    Optional<NounControl> told = lexicon.nounControls().of(node, clauses);
    told.ifPresent(control -> apply(control.control(), head));
    boolean subject = tree.label(node).startsWith("nsubj");
    boolean party = subject || tree.label(node).equals("dobj");
    incidental |= told.isEmpty() && !subject && !isMeasure(head);
    if (!clauses.isVerb(head)) {
      return;
    }
    Control control = lexicon.control(Words.lemma(sentence, head));
    if (told.isEmpty() && control != null && OF_NOUNS.contains(control)) {
      add(control, head);
    }
    future |= subject && form.isToCome(head);
    boolean before = negated || (party && form.isNone(node));
    auxiliaries(head, false);
    // "did not mention the talks" does not deny them
    negated = told.isPresent() ? negated : before;
  }

  /** "three hours of talks". */
  private boolean isMeasure(int noun) {
    return lexicon.classes().matches("@measure", sentence, noun)
        || sentence.name(noun).endsWith("TIME")
        || sentence.name(noun).endsWith("DATE");
  }

  private void apply(Control control, int governor) {
    switch (control) {
      case last -> ongoing |= !background;
      case phase -> {}
      default -> add(control, governor);
    }
  }

  private void add(Control control, int governor) {
    if (!background) {
      governors.add(governor);
      controls.add(control);
    }
  }
}
