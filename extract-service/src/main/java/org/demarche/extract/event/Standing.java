package org.demarche.extract.event;

import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/**
 * Whether a state of affairs stands at the time of writing: "the embargo, in force for six years",
 * "the siege, now in its third month", "the blockade hurts".
 */
record Standing(Clauses clauses) {

  private static final Set<String> STANDS =
      Set.of("force", "effect", "place", "progress", "session", "way", "operation");
  private static final Set<String> DEFINITE = Set.of("the", "this");
  private static final Set<String> AMID = Set.of("amid", "amidst");
  private static final Set<String> WITHIN = Set.of("in", "under", "into");
  private static final Set<String> BEGUN = Set.of("begin", "launch", "impose", "start", "declare");

  /** "the airlift, now in its second month", "amid protests in the port". */
  boolean isDated(int noun) {
    Tree tree = clauses.tree();
    return isWithin(noun)
        || isOfPeriod(noun)
        || isAmid(noun)
        || (tree.label(noun).startsWith("nsubj") && isNowWithin(tree.head(noun)));
  }

  private boolean isAmid(int noun) {
    Tree tree = clauses.tree();
    int amid = tree.label(noun).equals("pobj") ? tree.head(noun) : -1;
    boolean told = amid >= 0 && AMID.contains(clauses.words().lemma(amid));
    int verb = told ? tree.head(amid) : -1;
    return verb >= 0 && (isPresent(verb) || !clauses.isVerb(verb));
  }

  boolean of(int noun) {
    Tree tree = clauses.tree();
    int head = tree.head(noun);
    boolean subject = tree.label(noun).startsWith("nsubj");
    return isDated(noun)
        || isUnder(noun)
        || (subject && isProgressive(head))
        || isEntering(noun)
        || (subject && (isNowWithin(head) || (isDefinite(noun) && isPresent(head))));
  }

  /** "in force", "in its third week". */
  private boolean isWithin(int token) {
    for (int child : clauses.tree().children(token)) {
      if (isPeriodPhrase(child)) {
        return true;
      }
    }
    return false;
  }

  /** "the singer, under house arrest, writes". */
  private boolean isUnder(int noun) {
    Tree tree = clauses.tree();
    int under = tree.head(noun);
    int carrier = under < 0 ? -1 : tree.head(under);
    return carrier >= 0
        && tree.label(noun).equals("pobj")
        && clauses.words().lemma(under).equals("under")
        && tree.child(noun, "det") < 0
        && (!clauses.isVerb(carrier) || isPresent(carrier));
  }

  /** "in the second day of a strike", "entered the third week of talks". */
  private boolean isOfPeriod(int noun) {
    Tree tree = clauses.tree();
    int of = tree.head(noun);
    int period = of < 0 ? -1 : tree.head(of);
    return period >= 0
        && clauses.words().lemma(of).equals("of")
        && Periods.isCounted(clauses.sentence(), period);
  }

  /** "as the blockade of the port enters its third week": "as" is taken for a preposition. */
  private boolean isEntering(int noun) {
    Tree tree = clauses.tree();
    int next = tree.last(noun) + 1;
    return next < tree.size()
        && clauses.words().lemma(next).equals("enter")
        && Periods.isCounted(clauses.sentence(), tree.child(next, "dobj"));
  }

  private boolean isPeriodPhrase(int preposition) {
    if (!WITHIN.contains(clauses.words().lemma(preposition))) {
      return false;
    }
    for (int phrase : clauses.complements(preposition)) {
      if (Periods.isCounted(clauses.sentence(), phrase)
          || (STANDS.contains(clauses.words().lemma(phrase))
              && clauses.tree().child(phrase, "det") < 0)) {
        return true;
      }
    }
    return false;
  }

  /** "The inquiry, now in its fourth month, has heard": the parser hangs it on the verb. */
  private boolean isNowWithin(int verb) {
    for (int child : verb < 0 ? new int[0] : clauses.tree().children(verb)) {
      if (child < verb && isPeriodPhrase(child)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDefinite(int noun) {
    Tree tree = clauses.tree();
    int determiner = tree.child(noun, "det");
    return tree.child(noun, "poss") >= 0
        || (determiner >= 0 && DEFINITE.contains(clauses.words().lemma(determiner)));
  }

  /** "protests are crippling the port". */
  private boolean isProgressive(int verb) {
    return clauses.sentence().tag(verb).equals("VBG") && isPresent(verb);
  }

  /** "hurts", "has hurt": not "was", and not what only begins. */
  private boolean isPresent(int verb) {
    Sentence sentence = clauses.sentence();
    if (!clauses.isVerb(verb) || BEGUN.contains(clauses.words().lemma(verb))) {
      return false;
    }
    if (ClauseForm.PRESENT.contains(sentence.tag(verb))) {
      return true;
    }
    for (int child : clauses.tree().children(verb)) {
      if (clauses.tree().label(child).startsWith("aux")
          && ClauseForm.PRESENT.contains(sentence.tag(child))) {
        return true;
      }
    }
    return false;
  }
}
