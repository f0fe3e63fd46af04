package org.demarche.extract.actor;

import java.util.Locale;
import java.util.Set;
import org.demarche.extract.language.Sentence;

/** What kind a noun phrase is, told by its head: the word or the words it ends with. Immutable. */
final class Heads {

  private final Nouns nouns;
  private final ProperNames properNames;

  Heads(Nouns nouns) {
    this.nouns = nouns;
    this.properNames = new ProperNames(nouns);
  }

  /**
   * @param at for each token the unit that begins there, or {@code null}
   */
  void describe(Phrase phrase, Unit[] at) {
    Sentence sentence = phrase.sentence;
    String tag = sentence.tag(phrase.last);
    phrase.plural = tag.equals("NNS") || tag.equals("NNPS");
    String first = sentence.form(phrase.first).toLowerCase(Locale.ROOT);
    phrase.definite =
        Set.of("the", "this", "that", "these", "those", "his", "her", "their", "its", "our", "both")
            .contains(first);
    if (tag.equals("PRP")) {
      phrase.kind = Phrase.Kind.pronoun;
      phrase.plural = Set.of("they", "them", "we", "us", "themselves").contains(first);
      return;
    }
    Unit lastUnit = readUnits(phrase, at);
    int organization = OrganizationNames.first(sentence, phrase);
    if (organization >= 0) {
      phrase.nameFirst = organization;
      phrase.kind = Phrase.Kind.name;
    } else if (lastUnit != null && lastUnit.last() == phrase.last) {
      byUnit(phrase, lastUnit);
    } else if (ProperNames.endsIn(phrase)) {
      properNames.describe(phrase, lastUnit);
    } else {
      common(phrase, lastUnit);
    }
  }

  /** Sets the modifiers, which stand before other units; the last unit, or {@code null}. */
  private static Unit readUnits(Phrase phrase, Unit[] at) {
    Unit lastUnit = null;
    for (int token = phrase.first; token <= phrase.last; token++) {
      if (at[token] != null) {
        if (lastUnit != null && !(lastUnit.meaning() instanceof Role)) {
          phrase.nation = phrase.modifier;
          phrase.modifier = lastUnit;
        }
        lastUnit = at[token];
        token = lastUnit.last();
      }
    }
    return lastUnit;
  }

  private static void byUnit(Phrase phrase, Unit unit) {
    phrase.unit = unit;
    if (unit.meaning() instanceof Role) {
      phrase.kind = Phrase.Kind.role;
      phrase.plural = unit.plural();
      nameModifier(phrase, unit);
    } else if (unit.meaning() instanceof Institution) {
      phrase.kind = Phrase.Kind.institution;
      nameModifier(phrase, unit);
    } else {
      phrase.kind = Phrase.Kind.known;
    }
  }

  /** "Acme spokesman": a name that no lexicon knows before the noun. */
  private static void nameModifier(Phrase phrase, Unit unit) {
    int token = unit.first() - 1;
    while (token >= phrase.first && phrase.sentence.tag(token).startsWith("NNP")) {
      token--;
    }
    if (phrase.modifier == null && token + 1 < unit.first()) {
      phrase.modifier = new Unit(token + 1, unit.first() - 1, null, false);
    }
  }

  private void common(Phrase phrase, Unit before) {
    String noun = phrase.sentence.form(phrase.last).toLowerCase(Locale.ROOT);
    boolean document =
        nouns.document(noun) != null || nouns.document(phrase.sentence.lemma(phrase.last)) != null;
    phrase.kind = document ? Phrase.Kind.document : Phrase.Kind.common;
    if (isAged(phrase)) {
      phrase.kind = Phrase.Kind.role;
      phrase.unit =
          new Unit(
              phrase.last,
              phrase.last,
              new Role(phrase.sentence.lemma(phrase.last), "CVL", false, Gender.unknown, null),
              phrase.plural);
    }
    if (before != null && !(before.meaning() instanceof Role)) {
      phrase.modifier = before;
    }
  }

  /** "the 32-year-old welder" is a person, whatever the noun. */
  private static boolean isAged(Phrase phrase) {
    for (int token = phrase.first; token + 2 < phrase.last; token++) {
      if (phrase.sentence.form(token).equals("year")
          && phrase.sentence.form(token + 2).equals("old")) {
        return true;
      }
    }
    return false;
  }
}
