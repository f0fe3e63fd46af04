package org.demarche.extract.actor;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.article.Text;
import org.demarche.extract.language.Sentence;

/** Finds the noun phrases of a sentence by its tags, and what kind each is. Immutable. */
final class Phraser {

  private final Units units;
  private final Heads heads;

  Phraser(Units units, Nouns nouns) {
    this.units = units;
    this.heads = new Heads(nouns);
  }

  /**
   * @param order of the sentence in the article
   * @param quoted asked from left to right
   */
  List<Phrase> in(Sentence sentence, Text text, int order, Quoted quoted) {
    Unit[] at = units.in(sentence, text);
    List<Phrase> phrases = new ArrayList<>();
    int token = 0;
    while (token < sentence.size()) {
      int last = Boundaries.end(sentence, at, token);
      if (last >= token) {
        Phrase phrase = new Phrase(sentence, order, token, last);
        heads.describe(phrase, at);
        phrase.quoted = quoted.covers(sentence.start(token));
        phrases.add(phrase);
      }
      token = Math.max(last, token) + 1;
    }
    Attachments.link(sentence, phrases);
    return phrases;
  }
}
