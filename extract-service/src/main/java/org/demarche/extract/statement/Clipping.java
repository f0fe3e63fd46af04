package org.demarche.extract.statement;

import java.util.Set;
import org.demarche.extract.language.Sentence;

/** Where what is said ends: before the next report, and not within a phrase. */
final class Clipping {

  private static final Set<String> SIGNS = Set.of(",", ".", ":", "``", "''");

  private final Lexicon lexicon;

  Clipping(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A phrase that the tree ends with "of" or "by" goes on to the next comma. */
  static int completed(Sentence sentence, int clipped, int last) {
    int end = clipped;
    boolean dangling = clipped == last && Set.of("IN", "DT", "TO").contains(sentence.tag(end));
    while (dangling && end + 1 < sentence.size() && !SIGNS.contains(sentence.tag(end + 1))) {
      end++;
    }
    return end;
  }

  /**
   * ", adding that ...", ", according to ..." and "and accused ..." belong to the report, not to
   * what is said.
   */
  int end(Passage passage, Sentence sentence, int first, int last) {
    for (int token = first + 1; token <= last; token++) {
      if (passage.isQuoted(sentence, token)) {
        continue;
      }
      if (leadsIn(passage, sentence, token) || opensClause(sentence, token, last)) {
        return token - 1;
      }
      if (isFurtherReport(sentence, token)) {
        int before = token - 1;
        while (before > first && isLink(sentence, before)) {
          before--;
        }
        return before;
      }
    }
    return last;
  }

  /** ": “..." begins another part, of the verb above. */
  private static boolean leadsIn(Passage passage, Sentence sentence, int token) {
    return sentence.form(token).equals(":")
        && passage.quotationStartingAfter(sentence.end(token)) != null;
  }

  /** "offered to mediate; Peru, for its part, called on both": not what is offered. */
  private static boolean opensClause(Sentence sentence, int token, int last) {
    if (!sentence.form(token).equals(";")
        || token == last
        || Clauses.lower(sentence, token + 1).equals("that")) {
      return false;
    }
    for (int next = token + 1; next < sentence.size(); next++) {
      if (QuotedContent.isFinite(sentence.tag(next)) || sentence.tag(next).equals("VBN")) {
        return true;
      }
    }
    return false;
  }

  private boolean isFurtherReport(Sentence sentence, int token) {
    boolean comma = sentence.form(token - 1).equals(",");
    boolean speech = lexicon.verb(sentence.lemma(token)) != null;
    return (comma && Clauses.lower(sentence, token).equals("according"))
        || (comma && speech && sentence.tag(token).equals("VBG"))
        || (speech && Clauses.isMisattachedConjunct(sentence, token));
  }

  private static boolean isLink(Sentence sentence, int token) {
    return sentence.tag(token).equals("CC")
        || sentence.form(token).equals(",")
        || sentence.tag(token).equals("RB");
  }
}
