package org.demarche.extract.statement;

import java.util.Set;
import org.demarche.record.Act;

/**
 * A verb that reports what somebody says.
 *
 * @param frames how it names what is said: see the head of {@code verbs.txt}
 */
record SpeechVerb(String lemma, Act act, Set<String> frames) {

  SpeechVerb {
    frames = Set.copyOf(frames);
  }

  boolean takesClause() {
    return frames.contains("clause");
  }

  /** "as she put it" */
  boolean isAside() {
    return frames.contains("as");
  }

  boolean takesObject() {
    return frames.contains("object");
  }

  boolean takesInfinitive() {
    return frames.contains("infinitive");
  }

  /** "denied taking part" */
  boolean takesGerund() {
    return frames.contains("gerund");
  }

  boolean takesHearer() {
    return frames.contains("hearer");
  }

  boolean isWeak() {
    return frames.contains("weak");
  }

  /** Whether only documents and inquiries say something with it: "the report found". */
  boolean isOfDocuments() {
    return frames.contains("document");
  }

  boolean isThought() {
    return frames.contains("thought");
  }

  /** Whether the phrase after this preposition is what is said: "called for a truce". */
  boolean takes(String preposition) {
    return frames.contains(preposition);
  }
}
