package org.demarche.extract.event;

import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/** Whether the rest of a sentence takes back what was expected or told before. */
record Reversal(Clauses clauses, ClauseForm form) {

  private static final Set<String> ADVERSE = Set.of("but", "yet", "only", "however", "though");
  private static final Set<String> BEFORE =
      Set.of("expect", "schedule", "due", "set", "suppose", "plan", "intend", "mean", "slate");
  private static final Set<String> KIND = Set.of("kind", "sort");
  private static final Set<String> NOT = Set.of("not", "never", "n't");
  private static final Set<String> REFUTE =
      Set.of("dismiss", "deny", "reject", "refute", "rebut", "scotch", "discount", "ridicule");
  private static final Set<String> ENDS = Set.of(".", ",", ";", "so");

  private Sentence sentence() {
    return clauses.sentence();
  }

  private Words words() {
    return clauses.words();
  }

  private Tree tree() {
    return clauses.tree();
  }

  /**
   * "were to have met", "had been expected to protest, yet its envoy never spoke": what was to come
   * and did not.
   *
   * @param event the verb in the infinitive
   * @param governor what makes it expected
   */
  boolean isUnmet(int event, int governor) {
    boolean be = words().lemma(governor).equals("be");
    boolean past = isPast(governor);
    if (past && be && form.isPerfect(event)) {
      return true;
    }
    boolean before = be || BEFORE.contains(words().lemma(governor));
    return past && before && isOpposed(top(governor));
  }

  /** "had", "was". */
  private boolean isPast(int verb) {
    if (sentence().tag(verb).equals("VBD") && !tree().label(verb).startsWith("aux")) {
      return true;
    }
    for (int child : tree().children(verb)) {
      boolean auxiliary = tree().label(child).startsWith("aux");
      if (auxiliary && sentence().tag(child).equals("VBD")) {
        return true;
      }
    }
    int head = tree().head(verb);
    return tree().label(verb).equals("acomp") && head >= 0 && isPast(head);
  }

  private int top(int governor) {
    return tree().label(governor).equals("acomp") ? tree().head(governor) : governor;
  }

  /** "..., but the storm kept her at home". */
  private boolean isOpposed(int verb) {
    boolean adverse = false;
    for (int child : tree().children(verb)) {
      if (child > verb && ADVERSE.contains(words().lemma(child))) {
        adverse = true;
      } else if (adverse && tree().label(child).equals("conj")) {
        return true;
      }
    }
    return false;
  }

  /** "is said to have sunk it; it did nothing of the kind". */
  boolean isTakenBack(int event) {
    return isUndone(event) || isContradicted(event) || isRefuted(event);
  }

  /** "said it would lift the curfew, but never did", "..., but has not done so". */
  private boolean isUndone(int event) {
    for (int token = event + 1; token + 2 < sentence().size(); token++) {
      String first = sentence().form(token);
      String second = sentence().form(token + 1);
      String third = sentence().form(token + 2);
      boolean so = second.equals("done") && third.equals("so") && NOT.contains(first);
      boolean did = first.equals("never") && second.equals("did") && ENDS.contains(third);
      if (so || did) {
        return true;
      }
    }
    return false;
  }

  /** "Reports that they met were dismissed", "dismissed as invention a report that they met". */
  private boolean isRefuted(int event) {
    int report = report(event);
    if (report < 0 || isAside(event, report)) {
      return false;
    }
    for (int token = 0; token < sentence().size(); token++) {
      String lemma = words().lemma(token);
      boolean before = token < report && tree().last(token) >= event;
      boolean after = token > event + 1 && isBe(token - 1);
      boolean untrue = before && lemma.equals("truth") && form.isNone(token);
      boolean refuting = sentence().tag(token).startsWith("V") && REFUTE.contains(lemma);
      if (untrue || (refuting && (before || after)) || (after && words().is("@untrue", token))) {
        return true;
      }
    }
    return false;
  }

  /** "claims that they hid in the school bombed on Monday" are not about the bombing. */
  private boolean isAside(int event, int report) {
    for (int node = event; node > report && tree().head(node) > report; node = tree().head(node)) {
      if (Set.of("acl", "relcl").contains(tree().label(node)) && tree().head(node) > report + 1) {
        return !sentence().tag(node).equals("VBG");
      }
    }
    return false;
  }

  /** The report in "a report that they met", whatever the tagger takes it for; or -1. */
  private int report(int event) {
    for (int token = event - 1; token > 0; token--) {
      if (Set.of("that", "of").contains(sentence().form(token))
          && words().is("@report", token - 1)) {
        return token - 1;
      }
      if (",;:".contains(sentence().form(token))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isBe(int token) {
    return words().lemma(token).equals("be");
  }

  private boolean isContradicted(int event) {
    for (int token = tree().last(event) + 1; token + 3 < sentence().size(); token++) {
      if (words().lemma(token).equals("nothing") && KIND.contains(words().lemma(token + 3))) {
        return true;
      }
    }
    return false;
  }
}
