package org.demarche.extract.actor;

import org.demarche.extract.language.Sentence;

/**
 * Phrases that end in a proper name no lexicon knows: where the name begins, what office or title
 * stands before it, and whether it is a person's. Immutable.
 */
final class ProperNames {

  private final Nouns nouns;

  ProperNames(Nouns nouns) {
    this.nouns = nouns;
  }

  /** Whether the phrase ends in a proper name; one with a small letter counts by its tag alone. */
  static boolean endsIn(Phrase phrase) {
    return phrase.sentence.tag(phrase.last).startsWith("NNP")
        || (Character.isUpperCase(phrase.sentence.form(phrase.last).charAt(0))
            && phrase.sentence.name(phrase.last).endsWith("PERSON"));
  }

  /**
   * @param before the last words in the phrase that the lexicons know, or {@code null}
   */
  void describe(Phrase phrase, Unit before) {
    Sentence sentence = phrase.sentence;
    int start = phrase.last;
    int floor = before == null ? phrase.first : before.last() + 1;
    while (start > floor && NameParts.isPart(sentence, start - 1)) {
      start--;
    }
    boolean titled = false;
    while (start < phrase.last && Titles.isTitle(sentence, start)) {
      start++;
      titled = true;
    }
    if (start > phrase.first) {
      titled |= Titles.isTitle(sentence, start - 1);
    }
    Role role =
        before != null && before.last() == start - 1 && before.meaning() instanceof Role r
            ? r
            : null;
    phrase.nameFirst = start;
    phrase.unit = role == null ? null : before;
    if (role == null && before != null && !(before.meaning() instanceof Role)) {
      phrase.modifier = before;
    }
    phrase.kind =
        isPerson(phrase, start, titled || role != null) ? Phrase.Kind.person : Phrase.Kind.name;
    if (phrase.kind == Phrase.Kind.person
        && before != null
        && role == null
        && before.meaning() instanceof Role) {
      phrase.unit = before;
    }
  }

  private boolean isPerson(Phrase phrase, int start, boolean titled) {
    Sentence sentence = phrase.sentence;
    if (OrganizationNames.isEnding(sentence, phrase.last) && !titled) {
      return false;
    }
    if (titled) {
      return true;
    }
    boolean given = phrase.last > start && nouns.isGivenName(sentence.form(start));
    return given || sentence.name(phrase.last).endsWith("PERSON");
  }
}
