package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/**
 * Who stands where in the clauses of a sentence: subjects, objects and oblique phrases, with what a
 * clause shares with the one it hangs on filled in. Tokens are numbered from 0; -1 is nobody.
 */
final class Clauses {

  private static final Set<String> ORDERED = Set.of("acl", "ccomp", "oprd", "xcomp");
  private static final int UNASKED = -2;

  private final Sentence sentence;
  private final Words words;
  private final Tree tree;
  private final VerbForms forms;
  private final PrepositionalPhrases phrases;
  private final Subjects subjects;
  private final VerbObjects objects;
  private final VerbGroup[] groups;
  private final int[] subjectOf;
  private final int[] objectOf;

  Clauses(Words words) {
    this.words = words;
    this.sentence = words.sentence();
    this.tree = sentence.tree();
    this.forms = new VerbForms(words, tree);
    this.phrases = new PrepositionalPhrases(words, tree);
    RelativePronouns pronouns = new RelativePronouns(words, tree);
    this.subjects = new Subjects(forms, phrases, pronouns);
    this.groups = new VerbGroup[words.size()];
    this.subjectOf = unasked(words.size());
    this.objectOf = unasked(words.size());
    this.objects = new VerbObjects(forms, phrases, pronouns, subjects);
  }

  private static int[] unasked(int size) {
    int[] tokens = new int[size];
    Arrays.fill(tokens, UNASKED);
    return tokens;
  }

  Sentence sentence() {
    return sentence;
  }

  Words words() {
    return words;
  }

  Tree tree() {
    return tree;
  }

  boolean isVerb(int token) {
    return forms.isVerb(token);
  }

  /** "a loan, to be paid in May": what is to come is told of the loan. */
  boolean isAnnounced(int verb) {
    return forms.announced(verb) >= 0;
  }

  /** "was signed", "signed by both". */
  boolean isPassive(int verb) {
    return forms.isPassive(verb);
  }

  /** The subject as it stands, shared ones included. */
  int subject(int verb) {
    if (subjectOf[verb] == UNASKED) {
      subjectOf[verb] = subjects.of(verb);
    }
    return subjectOf[verb];
  }

  /** Who does it: the subject, or the agent of a passive. */
  int doer(int verb) {
    if (forms.isNoun(verb)) {
      return ofDeed(verb);
    }
    if (!forms.isPassive(verb)) {
      return subject(verb);
    }
    int by = tree.child(verb, "agent");
    if (by >= 0) {
      return tree.child(by, "pobj");
    }
    if (isOrdered(verb)) {
      return subject(orderOf(verb));
    }
    int object = tree.child(verb, "dobj");
    return object < 0 ? forms.author(verb) : phrases.first(object, "by");
  }

  /** "ordered nine editors jailed": whoever jails them does it for who ordered it. */
  private boolean isOrdered(int participle) {
    return ORDERED.contains(tree.label(participle))
        && words.tag(participle).equals("VBN")
        && tree.child(participle, "aux") < 0
        && isOrder(orderOf(participle));
  }

  private int orderOf(int participle) {
    int head = tree.head(participle);
    return head >= 0 && tree.label(participle).equals("acl") ? tree.head(head) : head;
  }

  private boolean isOrder(int verb) {
    return verb >= 0 && forms.isVerb(verb) && words.lemma(verb).equals("order");
  }

  /** "ordered them jailed" asks nothing of them. */
  boolean isCausative(int verb) {
    for (int token = isOrder(verb) ? verb + 1 : words.size(); token <= tree.last(verb); token++) {
      if (isOrdered(token) && orderOf(token) == verb) {
        return true;
      }
    }
    return false;
  }

  /** "the lifting of the ban by Norland", "Norland's lifting", "Norland began the lifting". */
  private int ofDeed(int noun) {
    int by = phrases.first(noun, "by");
    int possessor = by >= 0 ? by : tree.child(noun, "poss");
    int governor = tree.head(noun);
    boolean done =
        possessor < 0
            && governor >= 0
            && forms.isVerb(governor)
            && object(governor) == noun
            && words.is("@carry", governor);
    return done ? doer(governor) : possessor;
  }

  /** What it is done to: the object, or the subject of a passive. */
  int object(int verb) {
    if (objectOf[verb] == UNASKED) {
      objectOf[verb] = objects.of(verb);
    }
    return objectOf[verb];
  }

  /** "gave them help", "gave help to them". */
  int dative(int verb) {
    return objects.dative(verb);
  }

  /** What its auxiliaries, negations and conjunction say. */
  VerbGroup group(int verb) {
    if (groups[verb] == null) {
      groups[verb] = VerbGroup.of(words, verb);
    }
    return groups[verb];
  }

  /** The particle of a verb, or {@code null}. */
  String particle(int verb) {
    int particle = tree.child(verb, "prt");
    return particle < 0 ? null : words.lemma(particle);
  }

  /** The noun phrases that a preposition joins to the verb or to what stands below its object. */
  List<Integer> obliques(int verb, String preposition) {
    List<Integer> found = new ArrayList<>(phrases.of(verb, preposition));
    int object = object(verb);
    if (object >= 0 && object != verb) {
      phrases.chain(object, preposition, 3, found);
    }
    for (int child : tree.children(verb)) {
      boolean agent = tree.label(child).equals("agent") && !preposition.equals("of");
      if (agent || tree.label(child).equals("prep")) {
        for (int phrase : phrases.complements(child)) {
          phrases.chain(phrase, preposition, 2, found);
        }
      } else if (tree.label(child).equals("acomp")) {
        found.addAll(phrases.of(child, preposition));
      }
    }
    return found;
  }

  /** "in response to", "in part": no party and no place; but "in parts of Norland". */
  boolean isLink(int noun) {
    int preposition = tree.head(noun);
    return preposition >= 0
        && tree.label(noun).equals("pobj")
        && words.lemma(preposition).equals("in")
        && words.is("@link", noun)
        && !(words.tag(noun).equals("NNS") && words.lemma(noun).equals("part"));
  }

  /** The noun phrases that a preposition joins to a phrase or to what stands below it. */
  List<Integer> below(int phrase, String preposition) {
    return phrases.below(phrase, preposition);
  }

  /** The noun phrases that a preposition joins to this word itself. */
  List<Integer> phrases(int token, String preposition) {
    return phrases.of(token, preposition);
  }

  /** The first of them, or -1. */
  int phrase(int token, String preposition) {
    return phrases.first(token, preposition);
  }

  boolean isPreposition(int token) {
    return phrases.isPreposition(token);
  }

  List<Integer> complements(int preposition) {
    return phrases.complements(preposition);
  }
}
