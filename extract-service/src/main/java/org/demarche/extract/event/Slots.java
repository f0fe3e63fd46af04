package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.extract.language.Tree;

/**
 * Where a party may stand: {@code obj}, {@code dat}, {@code clause} (the subject of the clause that
 * the verb governs), {@code own} (the noun's own possessor or modifier), {@code demand} (of whom a
 * clause beside the verb demands something), {@code cargo} (for whom the goods are that the subject
 * carries), or a preposition.
 */
final class Slots {

  private static final List<String> CLAUSES = List.of("ccomp", "xcomp");
  private static final Set<String> CLAIMS = Set.of("advcl", "xcomp", "acl", "pcomp", "conj");
  private static final List<String> CLAIMED = List.of("obj", "for", "on", "from", "to", "of");
  private static final List<String> OWN = List.of("poss", "nmod", "compound");

  private Slots() {}

  /** The phrases that stand right in these places, best first; no phrase twice. */
  static List<Integer> near(List<String> slots, int verb, int object, Clauses clauses) {
    List<Integer> phrases = new ArrayList<>();
    for (String slot : slots) {
      switch (slot) {
        case "obj" ->
            add(
                phrases,
                clauses.object(verb) >= 0 ? clauses.object(verb) : object == verb ? -1 : object);
        case "what" -> add(phrases, object == verb ? -1 : object);
        case "dat" -> add(phrases, clauses.dative(verb));
        case "subj" -> add(phrases, clauses.subject(verb));
        case "clause" -> clause(verb, clauses, phrases);
        case "own" -> own(object, clauses, phrases);
        case "demand" -> demanded(verb, clauses, phrases);
        case "cargo" -> cargo(clauses.subject(verb), clauses, phrases);
        default -> beside(slot, verb, object, clauses, phrases);
      }
    }
    return parties(phrases, clauses);
  }

  /** Those that a preposition leads to from deeper below the verb and its object. */
  static List<Integer> far(List<String> slots, int verb, int object, Clauses clauses) {
    List<Integer> phrases = new ArrayList<>();
    for (String slot : slots) {
      // "aid for the provinces of Norland" is not Norland's
      if (verb != object || !slot.equals("of") || clauses.isVerb(verb)) {
        phrases.addAll(clauses.obliques(verb, slot));
      }
    }
    return parties(phrases, clauses);
  }

  private static List<Integer> parties(List<Integer> phrases, Clauses clauses) {
    List<Integer> parties = new ArrayList<>(phrases.size());
    for (int phrase : phrases) {
      if (!parties.contains(phrase) && !clauses.isLink(phrase)) {
        parties.add(phrase);
      }
    }
    return parties;
  }

  /**
   * "began raids in Suria in answer to an attack on its port": what stands right beside the verb
   * and its object goes before what stands deeper.
   */
  private static void beside(
      String slot, int verb, int object, Clauses clauses, List<Integer> phrases) {
    if (object >= 0 && object != verb) {
      phrases.addAll(clauses.phrases(object, slot));
    }
    phrases.addAll(clauses.phrases(verb, slot));
  }

  private static void add(List<Integer> phrases, int phrase) {
    if (phrase >= 0) {
      phrases.add(phrase);
    }
  }

  private static void clause(int verb, Clauses clauses, List<Integer> phrases) {
    for (String label : CLAUSES) {
      int inner = clauses.tree().child(verb, label);
      if (inner >= 0) {
        if (clauses.isPassive(inner)) {
          passive(inner, clauses, phrases);
        }
        add(phrases, clauses.subject(inner));
      }
    }
  }

  /** "that the crew be freed by the rebels", "that the mine be taken away from the owners". */
  private static void passive(int verb, Clauses clauses, List<Integer> phrases) {
    add(phrases, clauses.doer(verb));
    if (clauses.words().is("@deprive", verb)) {
      phrases.addAll(clauses.phrases(verb, "from"));
    }
  }

  /** "marched through the capital demanding the resignation of the governor". */
  private static void demanded(int verb, Clauses clauses, List<Integer> phrases) {
    Tree tree = clauses.tree();
    for (int token = verb + 1; token <= tree.last(verb); token++) {
      if (CLAIMS.contains(tree.label(token))
          && clauses.isVerb(token)
          && clauses.words().control(token) == Control.request) {
        int object = clauses.object(token);
        phrases.addAll(near(CLAIMED, token, object < 0 ? token : object, clauses));
      }
    }
  }

  /** "A ship with tents for the islands reached the port": they are the islands'. */
  private static void cargo(int carrier, Clauses clauses, List<Integer> phrases) {
    Tree tree = clauses.tree();
    for (int token = carrier < 0 ? 0 : tree.first(carrier);
        carrier >= 0 && token <= tree.last(carrier);
        token++) {
      if (clauses.words().is("@relief", token)) {
        phrases.addAll(clauses.phrases(token, "for"));
      }
    }
  }

  private static void own(int noun, Clauses clauses, List<Integer> phrases) {
    for (String label : OWN) {
      for (int child : clauses.tree().children(noun)) {
        if (clauses.tree().label(child).equals(label)) {
          phrases.add(child);
        }
      }
    }
  }
}
