package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/**
 * Who stands where in the clauses of a sentence: subjects, objects and oblique phrases, with what a
 * clause shares with the one it hangs on filled in. Tokens are numbered from 0; -1 is nobody.
 */
final class Clauses {

  private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> ABOUT = Set.of("over", "up", "to", "around", "about");
  private static final Set<String> AMOUNT = Set.of("around", "about", "over", "between");
  private static final Set<String> AWAY = Set.of("out", "away", "off", "back", "down", "up");
  private static final int DEPTH = 6;

  private final Sentence sentence;
  private final Tree tree;
  private final Lexicon lexicon;

  Clauses(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.lexicon = lexicon;
  }

  Sentence sentence() {
    return sentence;
  }

  Tree tree() {
    return tree;
  }

  boolean isVerb(int token) {
    return sentence.tag(token).startsWith("V") || isTakenForNoun(token);
  }

  /** "Norland and Suria hand over tents": the tagger takes "hand" for a noun. */
  private boolean isTakenForNoun(int token) {
    String tag = sentence.tag(token);
    return (tag.equals("NN") || tag.equals("NNS"))
        && tree.head(token) < 0
        && tree.child(token, "nsubj") >= 0
        && tree.child(token, "dobj") >= 0;
  }

  /** "was signed", "signed by both". */
  boolean isPassive(int verb) {
    if (tree.child(verb, "agent") < 0 && lexicon.classes().matches("@stative", sentence, verb)) {
      return false;
    }
    if (tree.child(verb, "auxpass") >= 0 || tree.child(verb, "nsubjpass") >= 0) {
      return true;
    }
    if (!sentence.tag(verb).equals("VBN") || tree.child(verb, "aux") >= 0) {
      return tree.child(verb, "agent") >= 0 && sentence.tag(verb).equals("VBN");
    }
    return switch (tree.label(verb)) {
      case "acl", "advcl", "oprd" -> tree.child(verb, "nsubj") < 0;
      case "conj" -> tree.child(verb, "nsubj") < 0 && isPassive(tree.head(verb));
      default -> tree.child(verb, "agent") >= 0;
    };
  }

  /** The subject as it stands, shared ones included. */
  int subject(int verb) {
    return subject(verb, DEPTH);
  }

  private int subject(int verb, int depth) {
    int own = own(verb);
    if (own >= 0) {
      return relative(own, verb);
    }
    return depth == 0 || tree.head(verb) < 0 ? -1 : shared(verb, depth - 1);
  }

  private int own(int verb) {
    int active = nearest(verb, "nsubj");
    int passive = active >= 0 ? active : tree.child(verb, "nsubjpass");
    int found = passive >= 0 ? passive : ofAuxiliary(verb);
    int counted = found >= 0 ? found : counted(verb);
    return counted >= 0 ? counted : swallowed(verb);
  }

  /** "Around three hundred fighters surrendered": "around" is taken for a preposition. */
  private int counted(int verb) {
    for (int child : tree.children(verb)) {
      boolean before = child < verb && tree.label(child).equals("prep");
      if (before && AMOUNT.contains(Words.lemma(sentence, child))) {
        for (int phrase : complements(child)) {
          int number = tree.child(phrase, "nmod");
          if (number == child + 1 && sentence.tag(number).equals("CD")) {
            return phrase;
          }
        }
      }
    }
    return -1;
  }

  /** "TUNIS A crowd attacked": of two subjects the second. */
  private int nearest(int verb, String label) {
    int found = -1;
    for (int child : tree.children(verb)) {
      if (tree.label(child).equals(label) && (found < 0 || child < verb)) {
        found = child;
      }
    }
    return found;
  }

  /**
   * "To secure the pass, Norland and Suria signed": the parser takes the subject for one more of
   * the things before the comma.
   */
  private int swallowed(int verb) {
    boolean main = tree.head(verb) < 0 || tree.label(verb).equals("ccomp");
    int node = verb - 1;
    while (node >= 0 && tree.head(node) == verb && !sentence.form(node).equals(",")) {
      node--;
    }
    if (!main || node < 0 || !FINITE.contains(sentence.tag(verb))) {
      return -1;
    }
    if (tree.label(node).equals("pobj") && isDated(node)) {
      return node;
    }
    int explained = explained(node);
    if (explained >= 0) {
      return explained;
    }
    while (tree.label(node).equals("conj") && !followsComma(node)) {
      node = tree.head(node);
    }
    return tree.label(node).equals("conj") && followsComma(node) ? node : -1;
  }

  /** "In May, the minister, Ava Soto, signed": the minister is taken for another name of May. */
  private int explained(int node) {
    int name = sentence.form(node).equals(",") ? node - 1 : node;
    while (name >= 0 && tree.label(name).equals("appos")) {
      int head = tree.head(name);
      if (sentence.name(head).endsWith("DATE")) {
        return name;
      }
      name = head;
    }
    return -1;
  }

  /** "On 3 May Norlander officials signed": the date is taken for a part of the officials. */
  private boolean isDated(int noun) {
    for (int child : tree.children(noun)) {
      if (child < noun && sentence.name(child).endsWith("DATE")) {
        return !sentence.name(noun).endsWith("DATE");
      }
    }
    return false;
  }

  private boolean followsComma(int noun) {
    int first = tree.first(noun);
    return first > 0 && sentence.form(first - 1).equals(",");
  }

  /** The parser at times hangs the subject on the auxiliary: "is once again sending". */
  private int ofAuxiliary(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.label(child).equals("aux") && tree.child(child, "nsubj") >= 0) {
        return tree.child(child, "nsubj");
      }
    }
    return -1;
  }

  /** "the troops who left": who are the troops. */
  private int relative(int token, int verb) {
    if (!RELATIVE.contains(sentence.tag(token)) && !isThat(token)) {
      return token;
    }
    int node = verb;
    while (node >= 0 && !tree.label(node).equals("relcl")) {
      node = tree.head(node);
    }
    return node < 0 ? -1 : tree.head(node);
  }

  private boolean isThat(int token) {
    return Words.lemma(sentence, token).equals("that") && !sentence.tag(token).equals("DT");
  }

  private int shared(int verb, int depth) {
    int head = tree.head(verb);
    return switch (tree.label(verb)) {
      case "conj" -> isClause(head) ? subject(head, depth) : -1;
      case "xcomp", "ccomp", "acomp" -> controller(head, depth);
      case "advcl" -> isClause(head) ? ofAdverbial(verb, head, depth) : -1;
      case "acl" -> ofNoun(verb, head, depth);
      case "relcl" -> tree.child(verb, "dobj") >= 0 ? head : -1;
      case "pcomp" -> ofPreposition(head, depth);
      default -> -1;
    };
  }

  /**
   * "pleaded for Norland to leave": Norland leaves; "The boat was stopped by a frigate, freeing the
   * crew": the frigate frees them.
   */
  private int ofAdverbial(int verb, int head, int depth) {
    boolean request = lexicon.control(Words.lemma(sentence, head)) == Control.request;
    List<Integer> asked =
        request && sentence.tag(verb).equals("VB") ? phrases(head, "for") : List.of();
    if (!asked.isEmpty()) {
      return asked.get(0);
    }
    boolean result =
        sentence.tag(verb).equals("VBG") && verb > head && tree.child(verb, "mark") < 0;
    int agent = result && isPassive(head) ? tree.child(head, "agent") : -1;
    int doer = agent < 0 ? -1 : tree.child(agent, "pobj");
    return doer >= 0 ? doer : subject(head, depth);
  }

  private boolean isClause(int token) {
    return isVerb(token) || own(token) >= 0;
  }

  /** "ordered them to leave": they leave; "agreed to leave": who agreed leaves. */
  private int controller(int head, int depth) {
    if (!isVerb(head)) {
      return own(head) >= 0
          ? relative(own(head), head)
          : tree.head(head) < 0 ? -1 : subject(tree.head(head), depth);
    }
    Control control = lexicon.control(Words.lemma(sentence, head));
    int object = tree.child(head, "dobj");
    if (object < 0 && control == Control.request) {
      object = asked(head);
    }
    return object >= 0 && (control == Control.request || control == Control.cause)
        ? object
        : subject(head, depth);
  }

  /** "called on the king to leave", "appealed to him to leave". */
  private int asked(int verb) {
    return Stream.of("with", "to", "on", "upon", "for")
        .flatMap(preposition -> phrases(verb, preposition).stream())
        .filter(phrase -> !sentence.name(phrase).endsWith("DATE"))
        .findFirst()
        .orElse(-1);
  }

  /**
   * "the troops holding the town": the troops; "its plan to leave": whose plan it is; "signed a
   * decree granting".
   */
  private int ofNoun(int verb, int noun, int depth) {
    if (tree.child(verb, "aux") < 0 && !isWritten(verb, noun)) {
      return noun;
    }
    return holder(noun, depth);
  }

  /** "a motion urging the king": whoever wrote it urges. */
  private boolean isWritten(int verb, int noun) {
    return sentence.tag(verb).equals("VBG") && lexicon.classes().matches("@paper", sentence, noun);
  }

  private int holder(int noun, int depth) {
    int possessor = tree.child(noun, "poss");
    if (possessor >= 0) {
      return possessor;
    }
    // "rejected a request by the union to march"
    List<Integer> authors = phrases(noun, "by");
    if (!authors.isEmpty() && !lexicon.classes().matches("@addressed", sentence, noun)) {
      return authors.get(0);
    }
    int governor = tree.head(noun);
    while (governor >= 0 && !isVerb(governor)) {
      governor = tree.head(governor);
    }
    int found = governor < 0 ? headline(noun) : subject(governor, depth);
    return found == noun ? -1 : found;
  }

  /** "Norland on the brink of a strike": a headline without a verb. */
  private int headline(int noun) {
    int preposition = tree.head(noun);
    boolean on = preposition >= 0 && tree.label(preposition).equals("prep");
    int head = on ? tree.head(preposition) : -1;
    return head >= 0 && isNoun(head) ? head : -1;
  }

  /** "by attacking", "accused of attacking". */
  private int ofPreposition(int preposition, int depth) {
    int head = tree.head(preposition);
    if (head < 0) {
      return -1;
    }
    if (!isVerb(head)) {
      return holder(head, depth);
    }
    // "punished the firm for selling arms": the firm sold them
    boolean accused =
        lexicon.control(Words.lemma(sentence, head)) == Control.accuse
            || Words.lemma(sentence, preposition).equals("for");
    int object = isPassive(head) ? -1 : tree.child(head, "dobj");
    return accused && object >= 0 ? object : subject(head, depth);
  }

  /** Who does it: the subject, or the agent of a passive. */
  int doer(int verb) {
    if (isNoun(verb)) {
      return ofDeed(verb);
    }
    if (!isPassive(verb)) {
      return subject(verb);
    }
    int by = tree.child(verb, "agent");
    if (by >= 0) {
      return tree.child(by, "pobj");
    }
    int object = tree.child(verb, "dobj");
    return object < 0 ? -1 : phrases(object, "by").stream().findFirst().orElse(-1);
  }

  private boolean isNoun(int token) {
    return sentence.tag(token).startsWith("N") && !isTakenForNoun(token);
  }

  /** "the lifting of the ban by Norland", "Norland's lifting", "Norland began the lifting". */
  private int ofDeed(int noun) {
    int by = phrases(noun, "by").stream().findFirst().orElse(-1);
    int possessor = by >= 0 ? by : tree.child(noun, "poss");
    int governor = tree.head(noun);
    boolean done =
        possessor < 0
            && governor >= 0
            && isVerb(governor)
            && object(governor) == noun
            && lexicon.classes().matches("@carry", sentence, governor);
    return done ? doer(governor) : possessor;
  }

  /** What it is done to: the object, or the subject of a passive. */
  int object(int verb) {
    if (isNoun(verb)) {
      return phrases(verb, "of").stream().findFirst().orElse(-1);
    }
    int object = thing(verb);
    if (object >= 0) {
      return relative(object, verb);
    }
    if (isPassive(verb)) {
      int subject = tree.label(verb).equals("acl") ? tree.head(verb) : subject(verb);
      return subject;
    }
    int amount = amount(verb, 2);
    return amount >= 0 ? amount : sharedObject(verb);
  }

  /** "lent Norland six ships": of two objects the second. */
  private int thing(int verb) {
    int found = -1;
    for (int child : tree.children(verb)) {
      boolean later =
          found < 0
              || (tree.last(found) == found
                  && found + 1 == tree.first(child)
                  && sentence.tag(child).startsWith("N"));
      found = tree.label(child).equals("dobj") && later ? child : found;
    }
    return found;
  }

  /** "provided over two million", "let in up to nine hundred refugees". */
  private int amount(int token, int depth) {
    for (int child : tree.children(token)) {
      if (tree.label(child).equals("prep") && ABOUT.contains(Words.lemma(sentence, child))) {
        for (int phrase : complements(child)) {
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
    boolean numbered = sentence.tag(noun).equals("CD");
    for (int child : tree.children(noun)) {
      numbered |= tree.label(child).equals("nmod") && sentence.tag(child).equals("CD");
    }
    return numbered;
  }

  /** "condemned and rejected the plan". */
  private int sharedObject(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.label(child).equals("conj") && isVerb(child) && own(child) < 0) {
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

  /** The particle of a verb, or {@code null}. */
  String particle(int verb) {
    int particle = tree.child(verb, "prt");
    return particle < 0 ? null : Words.lemma(sentence, particle);
  }

  /** The noun phrases that a preposition joins to the verb or to what stands below its object. */
  List<Integer> obliques(int verb, String preposition) {
    List<Integer> phrases = new ArrayList<>(phrases(verb, preposition));
    int object = object(verb);
    if (object >= 0 && object != verb) {
      chain(object, preposition, 3, phrases);
    }
    for (int child : tree.children(verb)) {
      if (tree.label(child).equals("prep")) {
        complements(child).forEach(phrase -> chain(phrase, preposition, 2, phrases));
      } else if (tree.label(child).equals("acomp")) {
        phrases.addAll(phrases(child, preposition));
      }
    }
    return phrases;
  }

  /** "in response to": what stands there is no party and no place. */
  boolean isLink(int noun) {
    int preposition = tree.head(noun);
    return preposition >= 0
        && tree.label(noun).equals("pobj")
        && Words.lemma(sentence, preposition).equals("in")
        && lexicon.classes().matches("@link", sentence, noun);
  }

  /** The noun phrases that a preposition joins to a phrase or to what stands below it. */
  List<Integer> below(int phrase, String preposition) {
    List<Integer> phrases = new ArrayList<>();
    chain(phrase, preposition, 2, phrases);
    return phrases;
  }

  /** The noun phrases that a preposition joins to this word itself. */
  List<Integer> phrases(int token, String preposition) {
    List<Integer> phrases = new ArrayList<>();
    for (int child : tree.children(token)) {
      if (isPreposition(child) && Words.lemma(sentence, child).equals(preposition)) {
        phrases.addAll(complements(child));
      } else if (isAway(child)) {
        phrases.addAll(phrases(child, preposition));
      }
    }
    return phrases;
  }

  /** "pulled out of the pact": "out" leads to "of". */
  private boolean isAway(int token) {
    return Set.of("prep", "advmod", "prt").contains(tree.label(token))
        && AWAY.contains(Words.lemma(sentence, token));
  }

  boolean isPreposition(int token) {
    return switch (tree.label(token)) {
      case "prep", "agent" -> true;
      case "dative" -> tree.child(token, "pobj") >= 0;
      default -> false;
    };
  }

  List<Integer> complements(int preposition) {
    List<Integer> phrases = new ArrayList<>();
    for (int child : tree.children(preposition)) {
      if (tree.label(child).equals("pobj")) {
        phrases.add(child);
      }
    }
    return phrases;
  }

  private void chain(int phrase, String preposition, int depth, List<Integer> phrases) {
    for (int found : phrases(phrase, preposition)) {
      if (!phrases.contains(found)) {
        phrases.add(found);
      }
    }
    if (depth > 0) {
      for (int child : tree.children(phrase)) {
        if (isPreposition(child)) {
          complements(child).forEach(next -> chain(next, preposition, depth - 1, phrases));
        } else if (tree.label(child).equals("conj")) {
          chain(child, preposition, depth - 1, phrases);
        }
      }
    }
  }
}
