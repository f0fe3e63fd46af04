package org.demarche.extract.event;

import java.util.Set;
import org.demarche.extract.language.Tree;

/** What a verb is done to, how much of it, and to whom. */
final class VerbObjects {

  private static final Set<String> ABOUT = Set.of("over", "up", "to", "around", "about");

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
    if (forms.isPassive(verb)) {
      return tree.label(verb).equals("acl") ? tree.head(verb) : subjects.of(verb);
    }
    int amount = amount(verb, 2);
    return amount >= 0 ? amount : shared(verb);
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

  /** "provided over two million", "let in up to nine hundred refugees". */
  private int amount(int token, int depth) {
    for (int child : tree.children(token)) {
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
