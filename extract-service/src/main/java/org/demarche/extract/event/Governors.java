package org.demarche.extract.event;

/** Which control a word has over what it governs. */
record Governors(Clauses clauses, ClauseForm form) {

  /** "rule out" is more than "rule". */
  Control of(int token) {
    String lemma = clauses.words().lemma(token);
    String particle = clauses.particle(token);
    if (form.isPublished(token)) {
      return Control.say;
    }
    Control special = particle == null ? null : ofPhrasal(lemma + "_" + particle);
    return special == null ? clauses.words().control(token) : special;
  }

  /** The control of a verb with its particle, such as "rule_out", or {@code null}. */
  Control ofPhrasal(String lemma) {
    return clauses.words().lexicon().vocabulary().find(lemma).control();
  }

  /** "It is untrue that": the quality governs. */
  Control ofClause(int head) {
    int quality = clauses.tree().child(head, "acomp");
    boolean be = form.isAuxiliary(head) && quality >= 0;
    return be ? clauses.words().control(quality) : of(head);
  }
}
