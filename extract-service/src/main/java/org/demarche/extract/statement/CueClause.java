package org.demarche.extract.statement;

import org.demarche.extract.language.Sentence;

/**
 * The clause of a verb that reports: its group ("has also said") and its speaker.
 *
 * @param first the first token of group and speaker
 * @param last the last token of group and speaker
 */
record CueClause(Sentence sentence, int verb, SpeechVerb speech, int first, int last) {

  static CueClause of(Sentence sentence, int verb, SpeechVerb speech, Speaker speaker) {
    int first = Clauses.groupStart(sentence, verb);
    int last = Clauses.groupEnd(sentence, verb);
    if (speaker != null && speaker.sentence() == sentence) {
      if (speaker.last() < first && isNear(sentence, speaker.last(), first)) {
        first = speaker.first();
      } else if (speaker.first() > last) {
        last = Math.max(last, speaker.last());
      }
    }
    if (Passives.isImpersonal(sentence, verb)) {
      first = Math.min(first, Clauses.ownSubject(sentence.tree(), verb));
    }
    return new CueClause(sentence, verb, speech, first, last);
  }

  /** "She then left and later said": the speaker stands with another verb. */
  private static boolean isNear(Sentence sentence, int speakerEnd, int groupStart) {
    for (int token = speakerEnd + 1; token < groupStart; token++) {
      if (Clauses.isVerb(sentence, token) && !sentence.tag(token).equals("VBN")) {
        return false;
      }
    }
    return true;
  }

  int start() {
    return sentence.start(first);
  }

  int end() {
    return sentence.end(last);
  }

  /** "..., adding that": it stands behind another report, whose quotation is not its own. */
  boolean isParticiple() {
    return sentence.tag(verb).equals("VBG")
        && !sentence.tree().label(verb).equals("root")
        && sentence.tree().child(verb, "aux") < 0;
  }
}
