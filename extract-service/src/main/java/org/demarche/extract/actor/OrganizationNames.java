package org.demarche.extract.actor;

import java.util.Locale;
import java.util.Set;
import org.demarche.extract.language.Sentence;

/** Names of organizations: the words they end with, and where a long one begins. */
final class OrganizationNames {

  private static final Set<String> ENDINGS = NameWords.of("ending");

  private OrganizationNames() {}

  /** Whether the word is one that names of organizations end with. */
  static boolean isEnding(Sentence sentence, int token) {
    return ENDINGS.contains(sentence.form(token).toLowerCase(Locale.ROOT));
  }

  /** The first token of a name such as "Board of Mills of Peru", or -1. */
  static int first(Sentence sentence, Phrase phrase) {
    if (!hasPreposition(sentence, phrase)) {
      return -1;
    }
    boolean owner =
        phrase.last + 1 < sentence.size() && sentence.tag(phrase.last + 1).equals("POS");
    String end = sentence.name(owner ? phrase.last + 1 : phrase.last);
    if (!end.equals("L-ORG") && !sentence.name(phrase.last).equals("L-ORG")) {
      return -1;
    }
    boolean of = false;
    for (int token = phrase.last; token > phrase.first; token--) {
      if (!sentence.name(token).endsWith("ORG")) {
        return -1;
      }
      of |= sentence.tag(token).equals("IN");
      if (sentence.name(token - 1).equals("B-ORG")) {
        return of ? (sentence.tag(token - 1).equals("DT") ? token : token - 1) : -1;
      }
    }
    return -1;
  }

  /** Asked first, since finding names takes long. */
  private static boolean hasPreposition(Sentence sentence, Phrase phrase) {
    for (int token = phrase.last; token > phrase.first; token--) {
      if (sentence.tag(token).equals("IN")) {
        return true;
      }
    }
    return false;
  }
}
