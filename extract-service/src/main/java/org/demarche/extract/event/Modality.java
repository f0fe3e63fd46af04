package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/**
 * How an event is asserted: what stands between its trigger and the sentence's main verb.
 *
 * @param controls from the trigger outwards
 * @param future "will", "is to"
 * @param negated "did not"
 * @param possible "may", "could", "if"
 * @param obligatory "must", "should"
 * @param progressive "is doing"
 * @param purpose in a clause of purpose: "met to discuss"
 * @param aside under a verb that says nothing about it
 * @param warned under a verb of warning
 * @param said the verb of saying that it stands under, or -1
 * @param governors the words that control it
 */
record Modality(
    List<Control> controls,
    boolean future,
    boolean negated,
    boolean possible,
    boolean obligatory,
    boolean progressive,
    boolean purpose,
    boolean aside,
    boolean warned,
    int said,
    Set<Integer> governors) {

  static final Set<String> OBLIGATORY = Set.of("must", "should", "ought");

  boolean has(Control control) {
    return controls.contains(control);
  }

  static Modality of(Clauses clauses, Lexicon lexicon, int trigger) {
    return new Climb(clauses, lexicon).from(trigger);
  }

  /** One way up the tree. */
  private static final class Climb {

    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo", "’ll");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "ca");
    private static final Set<String> IF =
        Set.of("if", "unless", "whether", "lest", "until", "till");
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

    private final Clauses clauses;
    private final Sentence sentence;
    private final Tree tree;
    private final Lexicon lexicon;
    private final List<Control> controls = new ArrayList<>();
    private boolean future;
    private boolean negated;
    private boolean possible;
    private boolean obligatory;
    private boolean progressive;
    private boolean would;
    private boolean purpose;
    private boolean aside;
    private final Set<Integer> governors = new HashSet<>();
    private boolean background;
    private boolean warned;
    private int said = -1;

    Climb(Clauses clauses, Lexicon lexicon) {
      this.clauses = clauses;
      this.sentence = clauses.sentence();
      this.tree = clauses.tree();
      this.lexicon = lexicon;
    }

    Modality from(int trigger) {
      int node = trigger;
      auxiliaries(node, true);
      while (tree.head(node) >= 0 && said < 0) {
        node = step(node);
      }
      if (would) {
        boolean unreal = said < 0 && isConditional(trigger);
        future |= !unreal;
        possible |= unreal;
      }
      return new Modality(
          List.copyOf(controls),
          future,
          negated,
          possible,
          obligatory,
          progressive,
          purpose,
          aside,
          warned,
          said,
          Set.copyOf(governors));
    }

    /** "would sign if". */
    private boolean isConditional(int verb) {
      for (int child : tree.children(verb)) {
        int mark = tree.label(child).equals("advcl") ? tree.child(child, "mark") : -1;
        if (mark >= 0 && IF.contains(Words.lemma(sentence, mark))) {
          return true;
        }
      }
      return false;
    }

    private void auxiliaries(int verb, boolean own) {
      if (background) {
        return;
      }
      boolean be = false;
      for (int child : tree.children(verb)) {
        String lemma = Words.lemma(sentence, child);
        String form = sentence.form(child).toLowerCase(java.util.Locale.ROOT);
        switch (tree.label(child)) {
          case "aux" -> {
            future |= FUTURE.contains(form);
            would |= form.equals("would") || form.equals("'d");
            possible |= POSSIBLE.contains(form);
            obligatory |= OBLIGATORY.contains(form);
            be |= lemma.equals("be");
          }
          case "neg" -> negated = !negated;
          case "advmod" -> negated |= lemma.equals("never") || lemma.equals("hardly");
          case "mark" -> possible |= IF.contains(lemma);
          default -> {}
        }
      }
      progressive |= own && be && sentence.tag(verb).equals("VBG");
    }

    /** From one word to the next that says something about the event. */
    private int step(int node) {
      int head = tree.head(node);
      switch (tree.label(node)) {
        case "xcomp", "acomp", "oprd" -> govern(head);
        case "ccomp" -> complement(node, head);
        case "acl" -> attribute(node, head);
        case "advcl" -> adverbial(node, head);
        case "pcomp" -> gerund(head);
        case "conj" -> coordinated(node, head);
        case "relcl" -> background = true;
        case "csubj", "csubjpass" -> aside |= !background && tree.child(node, "nsubj") < 0;
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
            nominal(head);
        default -> {}
      }
      return head;
    }

    private void govern(int head) {
      Control control = lexicon.control(Words.lemma(sentence, head));
      if (control != null) {
        add(control, head);
      } else if (clauses.isVerb(head) && !isAuxiliary(head) && !clauses.isPassive(head)) {
        aside |= !background;
      }
      auxiliaries(head, false);
    }

    private boolean isAuxiliary(int token) {
      String lemma = Words.lemma(sentence, token);
      return lemma.equals("be") || lemma.equals("have") || lemma.equals("do");
    }

    private void complement(int node, int head) {
      Control control = lexicon.control(Words.lemma(sentence, head));
      if (control == null) {
        aside |= !background && clauses.isVerb(head) && !isAuxiliary(head);
      } else if (control == Control.say || (control == Control.request && isFinite(node))) {
        warned |= Words.lemma(sentence, head).equals("warn");
        said = head;
        return;
      } else {
        add(control, head);
      }
      auxiliaries(head, false);
    }

    /** "insisted that they will": told, not asked for. */
    private boolean isFinite(int verb) {
      for (int child : tree.children(verb)) {
        if (sentence.tag(child).equals("MD") && !Words.lemma(sentence, child).equals("should")) {
          return true;
        }
      }
      return switch (sentence.tag(verb)) {
        case "VBD", "VBZ", "VBP" -> true;
        default -> false;
      };
    }

    private void attribute(int node, int head) {
      boolean infinitive = tree.child(node, "aux") >= 0;
      Control control = lexicon.control(Words.lemma(sentence, head));
      boolean that = tree.child(node, "mark") >= 0;
      if ((infinitive || that) && control != null) {
        add(control, head);
      } else if (infinitive) {
        purpose |= !background;
      } else if (that) {
        aside |= !background;
      } else {
        background = true;
      }
    }

    private void adverbial(int node, int head) {
      if (sentence.tag(node).equals("VB") && isInfinitive(node)) {
        purpose |= !background;
      } else if (tree.child(node, "mark") >= 0 || tree.child(node, "advmod") >= 0) {
        background = true;
      } else if (clauses.isVerb(head)) {
        auxiliaries(head, false);
      }
    }

    private boolean isInfinitive(int node) {
      for (int child : tree.children(node)) {
        if (sentence.tag(child).equals("TO")) {
          return true;
        }
      }
      return false;
    }

    private void gerund(int head) {
      int governor = tree.head(head);
      Control control = governor < 0 ? null : lexicon.control(Words.lemma(sentence, governor));
      if (control != null && control != Control.say) {
        add(control, governor);
      } else if (Words.lemma(sentence, head).equals("without")) {
        negated = !negated;
      } else if (FACT_PREPOSITIONS.contains(Words.lemma(sentence, head))) {
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

    private void nominal(int head) {
      if (clauses.isVerb(head)) {
        Control control = lexicon.control(Words.lemma(sentence, head));
        if (control == Control.wish || control == Control.accuse || control == Control.deny) {
          add(control, head);
        }
        auxiliaries(head, false);
      }
    }

    private void add(Control control, int governor) {
      if (!background) {
        governors.add(governor);
        controls.add(control);
      }
    }
  }
}
