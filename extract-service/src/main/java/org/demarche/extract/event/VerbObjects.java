package org.demarche.extract.event;

import java.util.Set;
import org.demarche.extract.language.Tree;

/** What a verb is done to, how much of it, and to whom. */
final class VerbObjects {

  private static final Set<String> ABOUT = Set.of("over", "up", "to", "around", "about");
  private static final Set<String> NEARLY = Set.of("close", "near", "nearly", "up");

  private final Words words;
  private final Tree tree;
  private final VerbForms forms;
  private final PrepositionalPhrases phrases;
  private final RelativePronouns pronouns;
  private final Subjects subjects;

  VerbObjects(
      VerbForms forms, PrepositionalPhrases phrases, RelativePronouns pronouns, Subjects subjects) {
    this.words = forms.words();
    this.tree = forms.tree();
    this.forms = forms;
    this.phrases = phrases;
    this.pronouns = pronouns;
    this.subjects = subjects;
  }

  /** What it is done to: the object, or the subject of a passive. */
  int of(int verb) {
    if (forms.isNoun(verb)) {
      return phrases.first(verb, "of");
    }
    int object = thing(verb);
    if (object >= 0) {
      return pronouns.antecedent(object, verb);
    }
    int announced = forms.announced(verb);
    if (announced >= 0) {
      return announced;
    }
    if (forms.isPassive(verb)) {
      return tree.label(verb).equals("acl") ? tree.head(verb) : subjects.of(verb);
    }
    int amount = amount(verb, 2);
    int measured = amount >= 0 ? amount : ofAdverb(verb);
    int found = measured >= 0 ? measured : ofAuxiliary(verb);
    return found >= 0 ? found : shared(verb);
  }

  /**
   * "rounded up thirty strikers": the particle is taken for an adverb, the object for its measure.
   */
  private int ofAdverb(int verb) {
    for (int child : tree.children(verb)) {
      if (child == verb + 1 && tree.label(child).equals("advmod")) {
        int measure = tree.child(child, "npadvmod");
        return measure > child ? measure : -1;
      }
    }
    return -1;
  }

  /** "has been letting detained miners go": the parser hangs the object on the auxiliary. */
  private int ofAuxiliary(int verb) {
    for (int child : tree.children(verb)) {
      int object = tree.label(child).equals("aux") ? tree.child(child, "dobj") : -1;
      if (object > verb) {
        return object;
      }
    }
    return -1;
  }

  /** "lent Norland six ships": of two objects the second. */
  private int thing(int verb) {
    int found = -1;
    for (int child : tree.children(verb)) {
      boolean later =
          found < 0
              || (tree.last(found) == found
                  && found + 1 == tree.first(child)
                  && words.tag(child).startsWith("N"));
      found = tree.label(child).equals("dobj") && later ? child : found;
    }
    return found;
  }

  /**
   * "provided over two million", "let in up to nine hundred refugees", "sheltered close to a
   * million".
   */
  private int amount(int token, int depth) {
    for (int child : tree.children(token)) {
      boolean nearly = depth == 2 && NEARLY.contains(words.lemma(child));
      if (nearly && tree.label(child).equals("advmod")) {
        return amount(child, depth - 1);
      }
      if (tree.label(child).equals("prep") && ABOUT.contains(words.lemma(child))) {
        for (int phrase : phrases.complements(child)) {
          if (isNumbered(phrase)) {
            return phrase;
          }
        }
        if (depth > 0) {
          return amount(child, depth - 1);
        }
      }
    }
    return -1;
  }

  private boolean isNumbered(int noun) {
    boolean numbered = words.tag(noun).equals("CD");
    for (int child : tree.children(noun)) {
      numbered |= tree.label(child).equals("nmod") && words.tag(child).equals("CD");
    }
    return numbered;
  }

  /** "condemned and rejected the plan". */
  private int shared(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.label(child).equals("conj") && forms.isVerb(child) && !subjects.hasOwn(child)) {
        return tree.child(child, "dobj");
      }
    }
    return -1;
  }

  /** "gave them help", "gave help to them". */
  int dative(int verb) {
    int dative = tree.child(verb, "dative");
    if (dative < 0) {
      int first = tree.child(verb, "dobj");
      return first >= 0 && first != thing(verb) ? first : -1;
    }
    int phrase = tree.child(dative, "pobj");
    return phrase >= 0 ? phrase : dative;
  }
}
