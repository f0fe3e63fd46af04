package org.demarche.extract.event;

import java.util.List;
import java.util.Set;
import org.demarche.extract.language.Tree;

/** What entries of noun-controls.txt ask for beside their verb. */
final class NounConditions {

  private static final Set<String> OBJECT = Set.of("dobj", "nsubjpass");
  private static final Set<String> NOTHING = Set.of("nothing", "little", "naught");
  private static final Set<String> PLANNED =
      Set.of("plan", "planned", "schedule", "scheduled", "intend", "announce", "announced");
  private static final Set<String> COMPLEMENT =
      Set.of("acomp", "oprd", "xcomp", "attr", "advmod", "prt", "dobj", "ccomp");

  private NounConditions() {}

  /** Whether any of some conditions is met, or there are none. */
  static boolean areMet(List<String> conditions, int head, Clauses clauses) {
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
      case "%period" -> Periods.isCounted(clauses.sentence(), tree.child(head, "dobj"));
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
          || (word.equals("%period") && Periods.isCounted(clauses.sentence(), phrase))
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
        && clauses.words().is("@deny", verb);
  }

  /** "the report was false", "the story turned out to be an invention". */
  private static boolean isFalse(int noun, Clauses clauses) {
    int verb = clauses.tree().head(noun);
    if (verb < 0 || !clauses.tree().label(noun).startsWith("nsubj")) {
      return false;
    }
    for (int child : clauses.tree().children(verb)) {
      if (clauses.words().is("@untrue", child)) {
        return true;
      }
    }
    return false;
  }
}
