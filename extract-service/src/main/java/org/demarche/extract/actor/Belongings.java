package org.demarche.extract.actor;

import org.demarche.extract.language.Sentence;

/** Finds what a phrase says that somebody belongs to. Confined to one thread. */
final class Belongings {

  private final Bodies bodies;

  Belongings(Bodies bodies) {
    this.bodies = bodies;
  }

  /**
   * "Peru's minister", "the Peruvian minister", "minister of Peru", "spokesman for the ministry".
   */
  Belonging of(Phrase phrase) {
    Belonging belonging = phrase.possessor == null ? null : ofPhrase(phrase.possessor);
    if (belonging == null
        && phrase.modifier != null
        && phrase.modifier.last() < headFirst(phrase)) {
      belonging = ofModifier(phrase);
    }
    if (belonging == null
        && phrase.complement != null
        && !isPlace(phrase)
        && !isListed(phrase.complement)) {
      belonging = ofPhrase(phrase.complement);
    }
    return belonging;
  }

  /** "a lawyer in Peru" is not Peru's. */
  private static boolean isPlace(Phrase phrase) {
    String preposition = phrase.sentence.form(phrase.last + 1);
    Role role = phrase.role();
    return preposition.equals("in") && (role == null || !role.representative());
  }

  private Belonging ofModifier(Phrase phrase) {
    Object meaning = phrase.modifier.meaning();
    if (meaning instanceof Known known) {
      return Belonging.of(known);
    }
    if (meaning instanceof Institution) {
      return Belonging.of(
          bodies.institution(phrase, phrase.modifier, before(phrase, phrase.modifier)));
    }
    return meaning == null
        ? Belonging.named(
            Bodies.words(phrase.sentence, phrase.modifier.first(), phrase.modifier.last()))
        : null;
  }

  private Belonging ofPhrase(Phrase phrase) {
    return switch (phrase.kind) {
      case known -> Belonging.of(phrase.known());
      case institution -> Belonging.of(bodies.institution(phrase, phrase.unit, country(phrase)));
      case name -> Belonging.named(Bodies.words(phrase.sentence, phrase.nameFirst, phrase.last));
      default -> null;
    };
  }

  /** The state or body that an institution's phrase names beside it. */
  static Known country(Phrase phrase) {
    if (phrase.possessor != null && phrase.possessor.known() != null) {
      return phrase.possessor.known();
    }
    Known before = before(phrase, phrase.unit);
    if (before != null) {
      return before;
    }
    return phrase.complement == null || isListed(phrase.complement)
        ? null
        : phrase.complement.known();
  }

  /** "the leaders of Peru, Chile and Bolivia" belong to none of them alone. */
  private static boolean isListed(Phrase phrase) {
    Sentence sentence = phrase.sentence;
    int next = phrase.last + 1;
    while (next < sentence.size()
        && (sentence.tag(next).equals(",")
            || sentence.tag(next).equals("CC")
            || sentence.tag(next).equals("DT"))) {
      next++;
    }
    return next > phrase.last + 1
        && next < sentence.size()
        && sentence.name(next).endsWith("GPE")
        && phrase.kind == Phrase.Kind.known;
  }

  private static Known before(Phrase phrase, Unit unit) {
    Unit modifier = phrase.nation != null ? phrase.nation : phrase.modifier;
    return modifier != null
            && modifier.last() < unit.first()
            && modifier.meaning() instanceof Known known
        ? known
        : null;
  }

  private static int headFirst(Phrase phrase) {
    return phrase.unit == null ? phrase.last : phrase.unit.first();
  }
}
