package org.demarche.extract.statement;

import java.util.Locale;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/**
 * What the tree says about a verb and its clause. Tokens in, tokens out; -1 where there is none.
 */
final class Clauses {

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");
  private static final Set<String> VERB_GROUP = Set.of("aux", "auxpass", "neg", "prt");
  static final Set<String> UNREAL =
      Set.of(
          "would", "could", "might", "may", "should", "must", "can", "will", "shall", "ca", "wo",
          "'ll", "’ll", "'d", "’d");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until", "lest");

  private Clauses() {}

  static String lower(Sentence sentence, int token) {
    return sentence.form(token).toLowerCase(Locale.ROOT);
  }

  static boolean isVerb(Sentence sentence, int token) {
    return sentence.tag(token).startsWith("VB");
  }

  /** The subject that stands in the verb's own clause. */
  static int ownSubject(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (SUBJECTS.contains(tree.label(child))) {
        return child;
      }
    }
    return -1;
  }

  static boolean isPassive(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    return tree.child(verb, "auxpass") >= 0
        || tree.child(verb, "agent") >= 0
        || tree.child(verb, "nsubjpass") >= 0;
  }

  /** "by the court" of "was criticised by the court". */
  static int agent(Tree tree, int verb) {
    int by = tree.child(verb, "agent");
    return by < 0 ? -1 : tree.child(by, "pobj");
  }

  static boolean isNegated(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    for (int child : tree.children(verb)) {
      String word = lower(sentence, child);
      if (tree.label(child).equals("neg")
          || word.equals("never")
          || word.equals("nor")
          || word.equals("n't")
          || word.equals("n’t")) {
        return true;
      }
    }
    int subject = ownSubject(tree, verb);
    return subject >= 0
        && Set.of("nobody", "none", "nothing", "no-one", "neither")
            .contains(lower(sentence, subject));
  }

  /** "could say", "if they say", "will say": nothing has been said. */
  static boolean isUnreal(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    for (int child : tree.children(verb)) {
      String word = lower(sentence, child);
      if ((tree.label(child).equals("aux") && UNREAL.contains(word))
          || (tree.label(child).equals("mark") && CONDITIONS.contains(word))) {
        return true;
      }
    }
    return false;
  }

  /** The verb's "to", or -1. */
  static int infinitiveMark(Sentence sentence, int verb) {
    for (int child : sentence.tree().children(verb)) {
      if (child < verb && sentence.tag(child).equals("TO")) {
        return child;
      }
    }
    return -1;
  }

  /** The first token of the verb's group: "has also said", "to say". */
  static int groupStart(Sentence sentence, int verb) {
    int start = verb;
    while (start > 0 && belongsToGroup(sentence, start - 1, verb)) {
      start--;
    }
    return start;
  }

  /** The last token of the verb's group: "pointed out". */
  static int groupEnd(Sentence sentence, int verb) {
    boolean particle = verb + 1 < sentence.size() && sentence.tree().label(verb + 1).equals("prt");
    return particle ? verb + 1 : verb;
  }

  private static boolean belongsToGroup(Sentence sentence, int token, int verb) {
    Tree tree = sentence.tree();
    return tree.head(token) == verb
        && (VERB_GROUP.contains(tree.label(token))
            || (tree.label(token).equals("advmod")
                && sentence.tag(token).startsWith("RB")
                && token + 1 <= verb));
  }

  /** The preposition's object, a phrase or a clause. */
  static int object(Tree tree, int preposition) {
    int object = tree.child(preposition, "pobj");
    return object >= 0 ? object : tree.child(preposition, "pcomp");
  }

  /**
   * "He said he would sign and accused them": a finite verb hung on one that cannot be finite
   * belongs to the clause above.
   */
  static boolean isMisattachedConjunct(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    int head = tree.head(verb);
    String tag = sentence.tag(verb);
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    return finite
        && head >= 0
        && tree.label(verb).equals("conj")
        && ownSubject(tree, verb) < 0
        && (sentence.tag(head).equals("VB") || isParallel(sentence, verb, head));
  }

  /** "She said the plan was dead and called for talks": it is she who called. */
  private static boolean isParallel(Sentence sentence, int verb, int head) {
    Tree tree = sentence.tree();
    int reporter = tree.label(head).equals("ccomp") ? tree.head(head) : -1;
    return reporter >= 0
        && reporter < head
        && sentence.tag(reporter).equals(sentence.tag(verb))
        && tree.child(verb, "mark") < 0;
  }
}
