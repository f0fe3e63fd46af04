package org.demarche.extract.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.extract.language.Sentence;

/** What ties a noun phrase to its neighbours: possessors, complements, prepositions. */
final class Attachments {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "on",
          "at",
          "by",
          "with",
          "for",
          "from",
          "to",
          "about",
          "against",
          "between",
          "over",
          "under",
          "through",
          "during",
          "near",
          "into",
          "including",
          "like",
          "than",
          "among",
          "toward",
          "towards",
          "without",
          "within",
          "across",
          "despite",
          "upon",
          "via",
          "per",
          "behind",
          "beside",
          "beyond",
          "along",
          "around",
          "alongside",
          "amid",
          "regarding",
          "concerning",
          "inside",
          "outside",
          "onto");

  private Attachments() {}

  /**
   * Ties each phrase to its neighbours; then whether it is a subject, since one after a preposition
   * is none.
   *
   * @param phrases all of the sentence, from left to right
   */
  static void link(Sentence sentence, List<Phrase> phrases) {
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      Phrase previous = i == 0 ? null : phrases.get(i - 1);
      Phrase next = i + 1 == phrases.size() ? null : phrases.get(i + 1);
      if (previous != null && isBetween(sentence, previous, phrase, "POS")) {
        phrase.possessor = previous;
        phrase.definite = true;
      }
      if (next != null
          && next.first == phrase.last + 2
          && isRelation(sentence.form(phrase.last + 1))) {
        phrase.complement = next;
      }
      phrase.prepositional = isPrepositional(sentence, phrase);
      Grammar.describe(phrase);
    }
  }

  private static boolean isPrepositional(Sentence sentence, Phrase phrase) {
    int before = phrase.first - 1;
    while (before > 0 && sentence.tag(before).equals("CC")) {
      before--;
    }
    return before >= 0
        && (sentence.tag(before).equals("TO")
            || PREPOSITIONS.contains(sentence.form(before).toLowerCase(Locale.ROOT)));
  }

  private static boolean isRelation(String form) {
    return Set.of("of", "for", "at", "from", "with", "in", "to").contains(form);
  }

  private static boolean isBetween(Sentence sentence, Phrase one, Phrase other, String tag) {
    return one.last + 2 == other.first && sentence.tag(one.last + 1).equals(tag);
  }
}
