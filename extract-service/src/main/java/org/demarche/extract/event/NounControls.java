package org.demarche.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/** The entries of noun-controls.txt, and which of them fits where. Immutable. */
final class NounControls {

  static final String FILE = "noun-controls.txt";

  private static final Set<String> PAST = Set.of("VBD", "VBN");
  private static final Set<String> OBJECT = Set.of("dobj", "nsubjpass");
  private static final Set<String> NOTHING = Set.of("nothing", "little", "naught");
  private static final Set<String> PLANNED =
      Set.of("plan", "planned", "schedule", "scheduled", "intend", "announce", "announced");
  private static final Set<String> COMPLEMENT =
      Set.of("acomp", "oprd", "xcomp", "attr", "advmod", "prt", "dobj", "ccomp");

  private NounControls() {}

  static void read(Vocabulary vocabulary) {
    Table.read(FILE, row -> add(row, vocabulary));
  }

  private static void add(Table.Row row, Vocabulary vocabulary) {
    Control control = Control.valueOf(row.at(0));
    for (String word : row.words(1)) {
      int join = word.indexOf('_');
      String lemma = join < 0 ? word : word.substring(0, join);
      String particle = join < 0 ? null : word.substring(join + 1);
      for (String place : row.words(2)) {
        vocabulary
            .named(lemma)
            .nounControls()
            .add(
                new NounControl(
                    control, lemma, particle, place, row.words(3), Set.copyOf(row.words(4))));
      }
    }
  }

  /**
   * The entry for what governs a noun or a preposition behind which it stands; the one with a
   * particle first.
   */
  static Optional<NounControl> of(int node, Clauses clauses) {
    int governor = clauses.tree().head(node);
    if (governor < 0) {
      return Optional.empty();
    }
    int head = main(governor, clauses);
    Optional<NounControl> found = of(head, place(node, head, clauses), clauses);
    boolean behind = found.isEmpty() && clauses.tree().label(node).equals("prep");
    int subject = behind && clauses.isVerb(head) ? clauses.tree().child(head, "nsubj") : -1;
    // "Fears are growing of a raid"
    return subject >= 0 && !clauses.sentence().tag(subject).startsWith("NNP")
        ? of(subject, place(node, head, clauses), clauses)
            .filter(control -> control.control() == Control.consider)
        : found;
  }

  private static Optional<NounControl> of(int head, String place, Clauses clauses) {
    NounControl found = null;
    for (NounControl entry : clauses.words().at(head).nounControls()) {
      boolean fits =
          entry.place().equals(place)
              && (entry.particle() == null || hasParticle(entry.particle(), head, clauses))
              && isBeside(entry.beside(), head, clauses);
      if (fits && (found == null || (found.particle() == null && entry.particle() != null))) {
        found = entry;
      }
    }
    return Optional.ofNullable(found);
  }

  /** "The talks planned for Monday were called off": the parser takes "planned" for the verb. */
  private static int main(int verb, Clauses clauses) {
    boolean bare =
        PAST.contains(clauses.sentence().tag(verb))
            && clauses.tree().child(verb, "aux") < 0
            && clauses.tree().child(verb, "cc") < 0;
    int next = bare ? clauses.tree().child(verb, "conj") : -1;
    if (next >= 0 && clauses.tree().child(next, "auxpass") >= 0) {
      return next;
    }
    int yet = yet(verb, clauses);
    return yet >= 0 ? yet : bare && isInserted(verb, clauses) ? clauses.tree().head(verb) : verb;
  }

  /** "The talks, scheduled for Monday, did not take place". */
  private static boolean isInserted(int verb, Clauses clauses) {
    int main = clauses.tree().head(verb);
    return main > verb
        && clauses.tree().label(verb).equals("advcl")
        && clauses.tree().child(verb, "nsubj") >= 0
        && clauses.tree().child(verb, "mark") < 0
        && clauses.isVerb(main)
        && clauses.tree().child(main, "nsubj") < 0
        && clauses.tree().child(main, "nsubjpass") < 0;
  }

  /** "The loan has yet to arrive": what it has yet to do, or -1. */
  private static int yet(int have, Clauses clauses) {
    Tree tree = clauses.tree();
    int yet = tree.child(have, "advmod");
    return yet >= 0
            && clauses.words().lemma(have).equals("have")
            && clauses.words().lemma(yet).equals("yet")
        ? tree.child(have, "xcomp")
        : -1;
  }

  private static String place(int node, int head, Clauses clauses) {
    String label = clauses.tree().label(node);
    return switch (label) {
      case "nsubj", "csubj" -> clauses.tree().child(head, "auxpass") >= 0 ? "obj" : "subj";
      case "nsubjpass" -> "obj";
      case "dobj" -> "obj";
      case "advcl" -> isGerund(node, head, clauses) ? "subj" : "";
      case "attr" -> clauses.tree().child(head, "expl") >= 0 ? "subj" : "";
      case "prep" -> clauses.words().lemma(node);
      default -> "";
    };
  }

  /** "Fighting between the clans rages on": the parser takes it for a circumstance. */
  static boolean isGerund(int node, int head, Clauses clauses) {
    return node < head
        && clauses.sentence().tag(node).equals("VBG")
        && clauses.tree().child(head, "nsubj") < 0
        && clauses.tree().child(head, "nsubjpass") < 0;
  }

  private static boolean hasParticle(String particle, int verb, Clauses clauses) {
    Sentence sentence = clauses.sentence();
    return particle.equals(clauses.particle(verb))
        || (verb + 1 < sentence.size() && clauses.words().lemma(verb + 1).equals(particle));
  }

  private static boolean isBeside(List<String> conditions, int head, Clauses clauses) {
    for (String condition : conditions) {
      if (isMet(condition, head, clauses)) {
        return true;
      }
    }
    return conditions.isEmpty();
  }

  private static boolean isMet(String condition, int head, Clauses clauses) {
    int colon = condition.indexOf(':');
    if (colon > 0) {
      return hasPhrase(
          condition.substring(0, colon), condition.substring(colon + 1), head, clauses);
    }
    if (condition.startsWith("=")) {
      return hasComplement(condition.substring(1), head, clauses);
    }
    Tree tree = clauses.tree();
    return switch (condition) {
      case "%there" -> tree.child(head, "expl") >= 0;
      case "%bare" -> tree.child(head, "dobj") < 0 && !clauses.isPassive(head);
      case "%period" -> isPeriod(tree.child(head, "dobj"), clauses);
      case "%denial" -> isNegatedReport(head, clauses);
      case "%nothing" -> isNothing(tree.child(head, "nsubj"), clauses);
      case "%planned" -> isPlanned(tree.child(head, "dobj"), clauses);
      case "%denied" -> isDenied(head, clauses);
      case "%present" -> !clauses.sentence().tag(head).equals("VBD");
      case "%negated" -> clauses.group(head).negated();
      default -> {
        int object = tree.child(head, "dobj");
        yield object >= 0 && clauses.words().lemma(object).equals(condition);
      }
    };
  }

  private static boolean hasPhrase(String preposition, String word, int head, Clauses clauses) {
    for (int phrase : clauses.phrases(head, preposition)) {
      if (word.equals("%any")
          || (word.equals("%period") && isPeriod(phrase, clauses))
          || clauses.words().lemma(phrase).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasComplement(String word, int head, Clauses clauses) {
    for (int child : clauses.tree().children(head)) {
      if (COMPLEMENT.contains(clauses.tree().label(child))
          && clauses.words().lemma(child).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** "its third week", "a tenth day". */
  static boolean isPeriod(int noun, Clauses clauses) {
    if (noun < 0 || !UNIT.contains(clauses.words().lemma(noun))) {
      return false;
    }
    for (int child : clauses.tree().children(noun)) {
      if (clauses.sentence().lemma(child).equals("#ord#")) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> UNIT =
      Set.of("day", "week", "month", "year", "night", "hour", "season", "decade", "round");

  /** "nothing came of it", "little became of it". */
  private static boolean isNothing(int noun, Clauses clauses) {
    return noun >= 0 && NOTHING.contains(clauses.words().lemma(noun));
  }

  /** "their planned march". */
  private static boolean isPlanned(int noun, Clauses clauses) {
    if (noun < 0) {
      return false;
    }
    for (int child : clauses.tree().children(noun)) {
      if (PLANNED.contains(clauses.words().lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** "denied any talks", "rejected all": what is denied is indefinite. */
  private static boolean isNegatedReport(int verb, Clauses clauses) {
    int object = clauses.tree().child(verb, "dobj");
    int determiner = object < 0 ? -1 : clauses.tree().child(object, "det");
    return determiner >= 0 && clauses.words().lemma(determiner).equals("any");
  }

  /** "denied reports of", "rejected the claim of". */
  static boolean isDenied(int noun, Clauses clauses) {
    int head = clauses.tree().head(noun);
    boolean as = head >= 0 && clauses.words().lemma(head).equals("as");
    int verb = as ? clauses.tree().head(head) : head;
    if (isFalse(noun, clauses)) {
      return true;
    }
    return verb >= 0
        && (as || OBJECT.contains(clauses.tree().label(noun)))
        && DENYING.contains(clauses.words().lemma(verb));
  }

  /** "the report was false", "the story turned out to be an invention". */
  private static boolean isFalse(int noun, Clauses clauses) {
    int verb = clauses.tree().head(noun);
    if (verb < 0 || !clauses.tree().label(noun).startsWith("nsubj")) {
      return false;
    }
    for (int child : clauses.tree().children(verb)) {
      if (FALSE.contains(clauses.words().lemma(child))) {
        return true;
      }
    }
    return false;
  }

  static final Set<String> FALSE =
      Set.of(
          "false",
          "untrue",
          "wrong",
          "baseless",
          "unfounded",
          "groundless",
          "fiction",
          "invention",
          "fabrication",
          "lie",
          "nonsense",
          "hoax",
          "invent",
          "fabricate",
          "fictitious",
          "imaginary",
          "bogus",
          "fanciful",
          "premature");

  private static final Set<String> DENYING =
      Set.of(
          "deny",
          "reject",
          "dismiss",
          "refute",
          "rebut",
          "dispute",
          "disclaim",
          "disavow",
          "debunk",
          "discount",
          "scotch",
          "quash",
          "contradict",
          "dispel",
          "brush",
          "wave",
          "laugh",
          "shrug",
          "scorn",
          "ridicule",
          "rubbish");
}
