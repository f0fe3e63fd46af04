package org.demarche.extract.statement;

import java.util.List;

/**
 * What is said.
 *
 * @param cueEnd the last token of the cue, which takes in a preposition or a noun: "called for",
 *     "expressed hope"
 */
record Content(List<Stretch> parts, int cueEnd) {

  Content {
    parts = List.copyOf(parts);
  }
}
