package org.demarche.extract.statement;

import java.util.List;

/** What is said, given the clause that tells that something is. */
final class VerbContent {

  private final Complements complements;

  VerbContent(Lexicon lexicon) {
    this.complements = new Complements(lexicon);
  }

  /**
   * What the clause reports, or {@code null} where it reports nothing.
   *
   * @param postposed whether it stands behind what is said
   */
  Content of(Passage passage, CueClause clause, boolean postposed) {
    int end = Clauses.groupEnd(clause.sentence(), clause.verb());
    Stretch before = QuotedContent.before(passage, clause);
    if (before != null && !QuotedContent.opensSentence(passage, clause)) {
      return new Content(List.of(before), end);
    }
    Stretch behind = QuotedContent.behind(passage, clause);
    Content passive = behind == null ? Passives.of(passage, clause) : null;
    Content around =
        passive == null && behind == null ? Asides.interrupting(passage, clause) : null;
    if (passive != null || around != null) {
      return passive != null ? passive : around;
    }
    Content complement = complements.of(passage, clause);
    boolean answersQuestion = before != null && QuotedContent.followsQuestion(passage, clause);
    if (complement != null && !(answersQuestion && complement.isObject())) {
      return complement;
    }
    if (behind != null || before != null) {
      return new Content(List.of(behind != null ? behind : before), end);
    }
    List<Stretch> aside =
        clause.speech().takesClause() || clause.speech().isAside()
            ? Asides.around(passage, clause)
            : List.of();
    if (aside.isEmpty() && postposed) {
      aside = Asides.before(passage, clause);
    }
    return aside.isEmpty() ? complements.unparsed(passage, clause) : new Content(aside, end);
  }
}
