package org.demarche.extract.statement;

import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.quotation.Quotation;

/** Quotations that stand right before or behind the clause that reports them. */
final class QuotedContent {

  private static final Set<String> LEAD_INS = Set.of(",", ":", "—", "--", "–", "-");
  private static final int REACH = 14;
  private static final int LONG = 20;

  private QuotedContent() {}

  /** "We will go," she said. The report is the end of the quotation's own sentence. */
  static Stretch before(Passage passage, CueClause clause) {
    Quotation quotation = passage.quotationEndingBefore(clause.start());
    if (quotation == null || clause.isParticiple() || !endsLikeSpeech(passage, quotation)) {
      return null;
    }
    int from = quotation.start();
    Sentence sentence = clause.sentence();
    if (from > sentence.start() && !passage.isBare(sentence.start(), from)) {
      from = Math.min(from, Asides.leftClauseStart(clause));
    }
    return new Stretch(from, quotation.end());
  }

  /** Whether the report begins a sentence of its own, so that it may lead in what follows. */
  static boolean opensSentence(Passage passage, CueClause clause) {
    Quotation quotation = passage.quotationEndingBefore(clause.start());
    return quotation == null
        || (".…!?".indexOf(lastSign(passage, quotation)) >= 0
            && Character.isUpperCase(passage.text().chars().charAt(clause.start()))
            && clause.first() < clause.verb());
  }

  /** Whether the quotation that ends before the report is a question or an outcry. */
  static boolean followsQuestion(Passage passage, CueClause clause) {
    Quotation quotation = passage.quotationEndingBefore(clause.start());
    return quotation != null && "?!".indexOf(lastSign(passage, quotation)) >= 0;
  }

  /** She said: "We will go." */
  static Stretch behind(Passage passage, CueClause clause) {
    Quotation next = passage.quotationFrom(clause.end());
    return next != null && isLedIn(passage, clause, next)
        ? new Stretch(next.start(), next.end())
        : null;
  }

  private static boolean isLedIn(Passage passage, CueClause clause, Quotation quotation) {
    Sentence sentence = clause.sentence();
    int first = sentence.tokenAt(quotation.start());
    int end = Math.max(Clauses.groupEnd(sentence, clause.verb()), clause.last());
    boolean colon = first > end + 1 && sentence.form(first - 1).equals(":");
    if (colon && sentence.tree().head(clause.verb()) < 0) {
      return true;
    }
    if (first - end > REACH || quotation.start() > sentence.end() + 2) {
      return false;
    }
    for (int token = end + 1; token < first; token++) {
      if (isFinite(sentence.tag(token))) {
        return false;
      }
    }
    return first - 1 == end
        || (LEAD_INS.contains(sentence.form(first - 1)) && beginsLikeSpeech(passage, quotation));
  }

  static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  static boolean endsLikeSpeech(Passage passage, Quotation quotation) {
    char next =
        quotation.end() < passage.end() ? passage.text().chars().charAt(quotation.end()) : ' ';
    return ",.?!…-–—".indexOf(lastSign(passage, quotation)) >= 0
        || next == ','
        || !quotation.closed();
  }

  /** "...," and "...?": the sentence goes on behind the quotation. */
  static boolean endsWithComma(Passage passage, Quotation quotation) {
    return quotation.contentStart() < quotation.contentEnd()
        && ",?!".indexOf(lastSign(passage, quotation)) >= 0;
  }

  private static char lastSign(Passage passage, Quotation quotation) {
    String chars = passage.text().chars();
    int end = quotation.contentEnd();
    while (end > quotation.contentStart() && "'’”\" ".indexOf(chars.charAt(end - 1)) >= 0) {
      end--;
    }
    return chars.charAt(Math.max(quotation.contentStart(), end - 1));
  }

  private static boolean beginsLikeSpeech(Passage passage, Quotation quotation) {
    return quotation.contentStart() < quotation.contentEnd()
        && (!Character.isLowerCase(passage.text().chars().charAt(quotation.contentStart()))
            || quotation.end() - quotation.start() > LONG);
  }
}
