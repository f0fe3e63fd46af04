package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a party may stand: {@code obj}, {@code dat}, {@code clause} (the subject of the clause that
 * the verb governs), {@code own} (the noun's own possessor or modifier), or a preposition.
 */
final class Slots {

  private static final List<String> CLAUSES = List.of("ccomp", "xcomp");
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
        add(phrases, clauses.subject(inner));
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
