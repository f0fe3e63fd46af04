package org.demarche.extract.event;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/** The subject of a verb: its own, or the one it shares with the clause or noun it hangs on. */
final class Subjects {

  private static final int DEPTH = 6;

  private final Sentence sentence;
  private final Words words;
  private final Tree tree;
  private final VerbForms forms;
  private final PrepositionalPhrases phrases;
  private final RelativePronouns pronouns;
  private final OwnSubjects own;

  Subjects(VerbForms forms, PrepositionalPhrases phrases, RelativePronouns pronouns) {
    this.words = forms.words();
    this.sentence = words.sentence();
    this.tree = forms.tree();
    this.forms = forms;
    this.phrases = phrases;
    this.pronouns = pronouns;
    this.own = new OwnSubjects(words, sentence, tree, phrases);
  }

  /** The subject as it stands, shared ones included. */
  int of(int verb) {
    return of(verb, DEPTH);
  }

  /** Whether a subject stands in the verb's own clause. */
  boolean hasOwn(int verb) {
    return own.of(verb) >= 0;
  }

  private int of(int verb, int depth) {
    int subject = own.of(verb);
    if (subject >= 0) {
      return pronouns.antecedent(subject, verb);
    }
    return depth == 0 || tree.head(verb) < 0 ? -1 : shared(verb, depth - 1);
  }

  private int shared(int verb, int depth) {
    int head = tree.head(verb);
    return switch (tree.label(verb)) {
      case "conj" -> isClause(head) ? of(head, depth) : -1;
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
    boolean request = words.control(head) == Control.request;
    List<Integer> asked =
        request && sentence.tag(verb).equals("VB") ? phrases.of(head, "for") : List.of();
    if (!asked.isEmpty()) {
      return asked.get(0);
    }
    boolean result =
        sentence.tag(verb).equals("VBG") && verb > head && tree.child(verb, "mark") < 0;
    int agent = result && forms.isPassive(head) ? tree.child(head, "agent") : -1;
    int doer = agent < 0 ? -1 : tree.child(agent, "pobj");
    return doer >= 0 ? doer : of(head, depth);
  }

  private boolean isClause(int token) {
    return forms.isVerb(token) || hasOwn(token);
  }

  /** "ordered them to leave": they leave; "agreed to leave": who agreed leaves. */
  private int controller(int head, int depth) {
    if (!forms.isVerb(head)) {
      return hasOwn(head)
          ? pronouns.antecedent(own.of(head), head)
          : tree.head(head) < 0 ? -1 : of(tree.head(head), depth);
    }
    Control control = words.control(head);
    int object = tree.child(head, "dobj");
    if (object < 0 && control == Control.request) {
      object = asked(head);
    }
    return object >= 0 && (control == Control.request || control == Control.cause)
        ? object
        : of(head, depth);
  }

  /** "called on the king to leave", "appealed to him to leave". */
  private int asked(int verb) {
    return Stream.of("with", "to", "on", "upon", "for")
        .flatMap(preposition -> phrases.of(verb, preposition).stream())
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
    return sentence.tag(verb).equals("VBG") && words.is("@paper", noun);
  }

  private int holder(int noun, int depth) {
    int possessor = tree.child(noun, "poss");
    if (possessor >= 0) {
      return possessor;
    }
    // "rejected a request by the union to march"
    List<Integer> authors = phrases.of(noun, "by");
    if (!authors.isEmpty() && !words.is("@addressed", noun)) {
      return authors.get(0);
    }
    int governor = tree.head(noun);
    while (governor >= 0 && !forms.isVerb(governor)) {
      governor = tree.head(governor);
    }
    int found = governor < 0 ? headline(noun) : of(governor, depth);
    return found == noun ? -1 : found;
  }

  /** "Norland on the brink of a strike": a headline without a verb. */
  private int headline(int noun) {
    int preposition = tree.head(noun);
    boolean on = preposition >= 0 && tree.label(preposition).equals("prep");
    int head = on ? tree.head(preposition) : -1;
    return head >= 0 && forms.isNoun(head) ? head : -1;
  }

  /** "by attacking", "accused of attacking". */
  private int ofPreposition(int preposition, int depth) {
    int head = tree.head(preposition);
    if (head < 0) {
      return -1;
    }
    if (!forms.isVerb(head)) {
      return holder(head, depth);
    }
    // "punished the firm for selling arms": the firm sold them
    boolean accused =
        words.control(head) == Control.accuse || words.lemma(preposition).equals("for");
    int object = forms.isPassive(head) ? -1 : tree.child(head, "dobj");
    return accused && object >= 0 ? object : of(head, depth);
  }
}
