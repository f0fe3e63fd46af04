package org.demarche.extract.statement;

import java.util.Set;
import org.demarche.record.Act;

/**
 * A noun that reports what somebody says.
 *
 * @param prepositions which of them lead in what is said: "a call for a truce"
 */
record SpeechNoun(Act act, Set<String> prepositions) {

  SpeechNoun {
    prepositions = Set.copyOf(prepositions);
  }
}
