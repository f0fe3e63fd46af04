package org.demarche.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Act;

/**
 * Somebody says something: found, not yet a record.
 *
 * @param sentence where the cue stands, or the quotation begins
 * @param verb the cue's main token, or -1
 * @param cue its words, or {@code null}
 * @param speaker {@code null} where none is named
 * @param content what is said, in order
 * @param rule how it was found
 */
record Attribution(
    Sentence sentence,
    int verb,
    Stretch cue,
    String lemma,
    Act act,
    Speaker speaker,
    String speakerReason,
    List<Stretch> content,
    String rule) {

  Attribution {
    content = List.copyOf(content);
  }

  /** Of the report: cue, speaker and what is said. */
  int end() {
    int end = whole().end();
    end = cue == null ? end : Math.max(end, cue.end());
    return speaker == null ? end : Math.max(end, speaker.stretch().end());
  }

  /** The same, with one more part. */
  Attribution and(Stretch part) {
    List<Stretch> parts = new ArrayList<>(content);
    parts.add(part);
    return withContent(parts);
  }

  Attribution withContent(List<Stretch> other) {
    return new Attribution(sentence, verb, cue, lemma, act, speaker, speakerReason, other, rule);
  }

  Stretch whole() {
    return new Stretch(content.get(0).start(), content.get(content.size() - 1).end());
  }

  boolean covers(Stretch stretch) {
    return content.stream().anyMatch(part -> part.contains(stretch));
  }
}
