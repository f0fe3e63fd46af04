package org.demarche.extract.event;

import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/** What form a clause has: finite or not, conditional, whose subject is nobody. */
record ClauseForm(Clauses clauses) {

  /** Tags of the present. */
  static final Set<String> PRESENT = Set.of("VBZ", "VBP");

  private static final Set<String> INVERTED = Set.of("were", "had", "should");
  private static final Set<String> OPENING = Set.of("Were", "Had", "Should");
  private static final Set<String> SUBORDINATE = Set.of("advcl", "ccomp", "dep", "parataxis");
  private static final Set<String> PUBLIC = Set.of("clear", "plain", "known", "public");
  private static final Set<String> LET = Set.of("let", "much", "still", "even");
  private static final Set<String> ALONE = Set.of("alone", "less");
  private static final Set<String> ENDLESS = Set.of("sign", "end", "let", "respite", "pause");
  private static final Set<String> SHOWING =
      Set.of("with", "show", "shows", "showing", "is", "see");
  private static final Set<String> PROVISO =
      Set.of("provided", "providing", "assuming", "supposing");
  private static final Set<String> CONDITIONS =
      Set.of("provided", "providing", "supposing", "once", "in_case");

  private Sentence sentence() {
    return clauses.sentence();
  }

  private Words words() {
    return clauses.words();
  }

  private Tree tree() {
    return clauses.tree();
  }

  /** "no pardon was granted", "neither side observed it". */
  boolean isNone(int noun) {
    for (int child : tree().children(noun)) {
      boolean not = tree().label(child).equals("neg") || tree().child(child, "neg") >= 0;
      if (not || words().is("@no", child)) {
        return true;
      }
    }
    return words().is("@no", noun);
  }

  /** "would sign if", "will shell it unless", "had he stayed, they would have signed". */
  boolean isConditional(int verb) {
    for (int child : tree().children(verb)) {
      boolean clause = tree().label(child).equals("advcl");
      boolean proviso = PROVISO.contains(sentence().form(child).toLowerCase(java.util.Locale.ROOT));
      if ((clause && isCondition(child)) || isInverted(child) || proviso) {
        return true;
      }
    }
    return false;
  }

  private boolean isCondition(int verb) {
    String first = words().lemma(tree().first(verb));
    return isMarkedIf(verb)
        || (first.equals("if") || first.equals("unless") || CONDITIONS.contains(first))
        || isInverted(verb);
  }

  /** "if they met", "whether they will meet". */
  boolean isMarkedIf(int verb) {
    int mark = tree().child(verb, "mark");
    return mark >= 0 && VerbGroup.IF.contains(words().lemma(mark));
  }

  /** The subject by the tree alone, of either voice; or -1. */
  int subject(int verb) {
    int active = tree().child(verb, "nsubj");
    return active >= 0 ? active : tree().child(verb, "nsubjpass");
  }

  /** "made clear", "made it known". */
  boolean isPublished(int verb) {
    String lemma = words().lemma(verb);
    if (!lemma.equals("make") && !lemma.equals("let")) {
      return false;
    }
    for (int child : tree().children(verb)) {
      if (PUBLIC.contains(sentence().form(child))) {
        return true;
      }
    }
    return false;
  }

  /** "Were the port to be closed, Norland would leave": whatever the first clause hangs on. */
  boolean isOpenedByCondition(int verb) {
    int first = sentence().tag(0).equals("``") ? 1 : 0;
    boolean question = sentence().form(sentence().size() - 1).equals("?");
    if (question || first + 2 >= verb || !OPENING.contains(sentence().form(first))) {
      return false;
    }
    for (int token = first; token < verb; token++) {
      if (sentence().form(token).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "neither side has agreed to leave". */
  boolean isOfNobody(int verb) {
    int subject = subject(verb);
    return subject >= 0 && clauses.isVerb(verb) && isNone(subject);
  }

  /** "far from shelling". */
  boolean isFarFrom(int preposition) {
    return preposition > 0
        && sentence().form(preposition).equals("from")
        && sentence().form(preposition - 1).equalsIgnoreCase("far");
  }

  /** "the ban takes effect": not yet. */
  private boolean isTakingEffect(int verb) {
    String lemma = words().lemma(verb);
    int object = tree().child(verb, "dobj");
    boolean effect =
        lemma.equals("take") && object >= 0 && sentence().form(object).equals("effect");
    boolean force =
        Set.of("come", "enter", "go").contains(lemma)
            && clauses.phrases(verb, "into").stream()
                .anyMatch(phrase -> Set.of("force", "effect").contains(sentence().form(phrase)));
    return (effect || force) && Set.of("VBZ", "VBP").contains(sentence().tag(verb));
  }

  /** "the talks are to be resumed": the parser hangs them on "are"; "the ban takes effect". */
  boolean isToCome(int be) {
    if (isTakingEffect(be)) {
      return true;
    }
    int next = tree().child(be, "xcomp");
    return next >= 0
        && words().lemma(be).equals("be")
        && PRESENT.contains(sentence().tag(be))
        && tree().child(be, "acomp") < 0
        && isInfinitive(next);
  }

  /** "with no sign of a let-up", "no end in sight", "shows no sign of abating". */
  boolean isEndless(int trigger) {
    for (int token = trigger + 1; token + 1 < sentence().size(); token++) {
      if (sentence().form(token).equals("no") && ENDLESS.contains(words().lemma(token + 1))) {
        return SHOWING.contains(sentence().form(token - 1));
      }
    }
    return false;
  }

  /** "had been due to meet": "due" is taken for a preposition. */
  boolean isDue(int verb, int be) {
    int due = verb - 2;
    return due >= 0
        && isInfinitive(verb)
        && tree().head(due) == be
        && words().lemma(due).equals("due")
        && words().lemma(be).equals("be");
  }

  /** "is going to". */
  boolean isGoing(int verb) {
    return sentence().form(verb).equalsIgnoreCase("going");
  }

  /** "Were the port to close". */
  boolean isSupposed(int verb) {
    return sentence().form(verb).equals("Were");
  }

  /** "no envoy came, let alone dined with the king". */
  boolean isLetAlone(int verb) {
    int first = clauses.isVerb(verb) ? verb - 1 : -1;
    return first > 0
        && ALONE.contains(sentence().form(first))
        && LET.contains(sentence().form(first - 1));
  }

  /** "Were he to go", "Should they refuse", "Had she known": the auxiliary stands first. */
  boolean isInverted(int verb) {
    if (!clauses.isVerb(verb) || !SUBORDINATE.contains(tree().label(verb))) {
      return false;
    }
    int first = tree().first(verb);
    int subject = subject(verb);
    boolean opening =
        subject < 0 && tree().label(verb).equals("advcl") && tree().label(first).equals("aux");
    return (subject > first || opening)
        && tree().head(first) == verb
        && INVERTED.contains(sentence().form(first).toLowerCase(java.util.Locale.ROOT));
  }

  /** "would have signed". */
  boolean isPerfect(int verb) {
    for (int child : tree().children(verb)) {
      if (tree().label(child).equals("aux") && words().lemma(child).equals("have")) {
        return true;
      }
    }
    return false;
  }

  /** "would be wise to", "is a folly to": a judgement, not a plan. */
  boolean isJudged(int be) {
    return tree().child(be, "acomp") >= 0 || tree().child(be, "attr") >= 0;
  }

  boolean isAuxiliary(int token) {
    String lemma = words().lemma(token);
    return lemma.equals("be") || lemma.equals("have") || lemma.equals("do");
  }

  /** "insisted that they will": told, not asked for. */
  boolean isFinite(int verb) {
    for (int child : tree().children(verb)) {
      boolean modal = sentence().tag(child).equals("MD") && !words().lemma(child).equals("should");
      if (modal || (tree().label(child).startsWith("aux") && isFiniteTag(child))) {
        return true;
      }
    }
    return isFiniteTag(verb);
  }

  private boolean isFiniteTag(int token) {
    return switch (sentence().tag(token)) {
      case "VBD", "VBZ", "VBP" -> true;
      default -> false;
    };
  }

  boolean isInfinitive(int verb) {
    for (int child : tree().children(verb)) {
      if (sentence().tag(child).equals("TO")) {
        return true;
      }
    }
    return false;
  }
}
