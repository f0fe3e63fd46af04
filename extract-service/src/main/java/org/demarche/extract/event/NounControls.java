package org.demarche.extract.event;

import java.util.Optional;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/** The entries of noun-controls.txt, and which of them fits where. Immutable. */
final class NounControls {

  static final String FILE = "noun-controls.txt";

  private static final Set<String> PAST = Set.of("VBD", "VBN");

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
              && NounConditions.areMet(entry.beside(), head, clauses);
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
}
