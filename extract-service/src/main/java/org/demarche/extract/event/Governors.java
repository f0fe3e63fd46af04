package org.demarche.extract.event;

/** Which control a word has over what it governs. */
record Governors(Clauses clauses, Lexicon lexicon, ClauseForm form) {

  /** "rule out" is more than "rule". */
  Control of(int token) {
    String lemma = Words.lemma(clauses.sentence(), token);
    String particle = clauses.particle(token);
    if (form.isPublished(token)) {
      return Control.say;
    }
    Control special = particle == null ? null : lexicon.control(lemma + "_" + particle);
    return special == null ? lexicon.control(lemma) : special;
  }

  /** "It is untrue that": the quality governs. */
  Control ofClause(int head) {
    int quality = clauses.tree().child(head, "acomp");
    boolean be = form.isAuxiliary(head) && quality >= 0;
    return be ? lexicon.control(Words.lemma(clauses.sentence(), quality)) : of(head);
  }
}
