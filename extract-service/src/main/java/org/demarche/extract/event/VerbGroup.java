package org.demarche.extract.event;

import java.util.Locale;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/**
 * What a verb's auxiliaries, negations and conjunction say.
 *
 * @param ongoing "is doing", "has been doing", "is being done"
 * @param repeated "day after day", "for a third night": it goes on
 * @param isArranged a date to come beside a progressive: "is arriving on Thursday"
 */
record VerbGroup(
    boolean future,
    boolean would,
    boolean possible,
    boolean obligatory,
    boolean negated,
    boolean ongoing,
    boolean isArranged,
    boolean repeated) {

  static final Set<String> IF =
      Set.of("if", "unless", "whether", "lest", "until", "till", "should");
  private static final Set<String> TELLING =
      Set.of("aux", "auxpass", "neg", "preconj", "advmod", "mark", "npadvmod", "prep");
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "VBG");
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo", "\u2019ll");
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "ca");
  private static final Set<String> PERHAPS =
      Set.of("perhaps", "maybe", "possibly", "conceivably", "hopefully", "theoretically");

  /** What one goes on doing: "has occupied the island since 1974". */
  private static final Set<String> LASTING =
      Set.of(
          "hold",
          "keep",
          "occupy",
          "blockade",
          "besiege",
          "boycott",
          "back",
          "support",
          "shelter",
          "host",
          "maintain",
          "detain",
          "refuse",
          "deny",
          "withhold",
          "block",
          "ban",
          "recognise",
          "recognize",
          "patrol",
          "guard",
          "train",
          "arm",
          "finance",
          "fund",
          "observe",
          "administer",
          "deploy",
          "station");

  private static final Set<String> REPEATED = Set.of("daily", "nightly", "hourly", "weekly");
  private static final Set<String> AT = Set.of("on", "in", "at", "from", "for");
  private static final Set<String> NEVER = Set.of("never", "hardly", "scarcely", "nowhere", "yet");

  private static final Set<String> OF_TIME_OR_WAY =
      Set.of("point", "time", "stage", "way", "circumstance", "moment", "condition");

  static VerbGroup of(Words words, int verb) {
    Sentence sentence = words.sentence();
    Tree tree = sentence.tree();
    boolean future = false;
    boolean would = false;
    boolean possible = false;
    boolean obligatory = false;
    boolean negated = false;
    boolean be = false;
    boolean being = false;
    boolean date = false;
    boolean still = false;
    boolean repeated = false;
    boolean perfect = false;
    boolean since = false;
    for (int child : tree.children(verb)) {
      String label = tree.label(child);
      if (!TELLING.contains(label)) {
        continue;
      }
      String form = sentence.form(child).toLowerCase(Locale.ROOT);
      switch (label) {
        case "aux" -> {
          // the headline "Leaders of both parties to meet"
          future |= FUTURE.contains(form) || (form.equals("to") && tree.head(verb) < 0);
          would |= form.equals("would") || form.equals("'d");
          possible |= POSSIBLE.contains(form) || isAsked(sentence, child, verb);
          obligatory |= Modality.OBLIGATORY.contains(form);
          be |= words.lemma(child).equals("be") && !form.startsWith("w");
          perfect |= form.equals("has") || form.equals("have");
        }
        case "auxpass" -> being |= form.equals("being");
        case "neg", "preconj" -> negated ^= !form.equals("both") && !form.equals("either");
        case "advmod" -> {
          possible |= PERHAPS.contains(form);
          still |= form.equals("still");
          // "has still to ratify it"
          negated |=
              form.equals("still")
                  && words.lemma(verb).equals("have")
                  && tree.child(verb, "xcomp") >= 0;
          negated |= NEVER.contains(form) && !isYet(sentence, verb, form);
          negated |= form.equals("longer") && child > 0 && sentence.lemma(child - 1).equals("no");
          repeated |= REPEATED.contains(form) && PRESENT.contains(sentence.tag(verb));
        }
        case "mark" -> possible |= IF.contains(form);
        case "npadvmod" -> {
          repeated |=
              (Periods.isOver(sentence, child) || Periods.isEach(sentence, child))
                  && PRESENT.contains(sentence.tag(verb));
          date |= TimeToCome.is(words, child);
        }
        case "prep" -> {
          negated |= isNever(sentence, child);
          since |= form.equals("since") || (form.equals("for") && Periods.isSpan(sentence, child));
          repeated |= form.equals("for") && Periods.isAgain(sentence, child);
          date |= AT.contains(form) && TimeToCome.isAt(words, tree.child(child, "pobj"));
        }
        default -> {}
      }
    }
    negated |= isNor(sentence, verb) || isAtNoTime(sentence, verb);
    boolean ongoing =
        (be && (being || sentence.tag(verb).equals("VBG")))
            || (still && PRESENT.contains(sentence.tag(verb)))
            || (still && sentence.tag(verb).equals("VBN") && !perfect)
            || (perfect && since && LASTING.contains(sentence.lemma(verb)));
    boolean scheduled = date && ClauseForm.PRESENT.contains(sentence.tag(verb)) && !be;
    boolean arranged = date && be && !still;
    return new VerbGroup(
        future || scheduled, would, possible, obligatory, negated, ongoing, arranged, repeated);
  }

  /** "has at no time asked for it", whatever the parser hangs it on. */
  private static boolean isAtNoTime(Sentence sentence, int verb) {
    return verb > 2
        && OF_TIME_OR_WAY.contains(sentence.lemma(verb - 1))
        && sentence.form(verb - 2).equals("no")
        && sentence.tree().head(verb - 3) != verb;
  }

  /** "No envoy came, nor was any sent". */
  private static boolean isNor(Sentence sentence, int verb) {
    int head = sentence.tree().head(verb);
    if (head < 0 || !sentence.tree().label(verb).equals("conj")) {
      return false;
    }
    for (int child : sentence.tree().children(head)) {
      if (child < verb && child > head && sentence.lemma(child).equals("nor")) {
        return true;
      }
    }
    return false;
  }

  /** "Would the king sign, the paper asked": the sentence begins with it, before its subject. */
  private static boolean isAsked(Sentence sentence, int auxiliary, int verb) {
    int subject = sentence.tree().child(verb, "nsubj");
    boolean first = auxiliary == 0 || (auxiliary == 1 && sentence.tag(0).equals("``"));
    return first && subject > auxiliary;
  }

  /** Only "have yet to" denies. */
  private static boolean isYet(Sentence sentence, int verb, String form) {
    return form.equals("yet") && !sentence.lemma(verb).equals("have");
  }

  /** "At no point did they threaten", "in no way", "under no circumstances". */
  private static boolean isNever(Sentence sentence, int preposition) {
    int noun = sentence.tree().child(preposition, "pobj");
    int determiner = noun < 0 ? -1 : sentence.tree().child(noun, "det");
    return determiner >= 0
        && sentence.lemma(determiner).equals("no")
        && OF_TIME_OR_WAY.contains(sentence.lemma(noun));
  }
}
