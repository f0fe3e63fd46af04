package org.demarche.extract.statement;

import java.util.List;

/**
 * What is said.
 *
 * @param cueEnd the last token of the cue, which takes in a preposition or a noun: "called for",
 *     "expressed hope"
 * @param isObject whether it is the verb's object: "praised the crew"
 */
record Content(List<Stretch> parts, int cueEnd, boolean isObject) {

  Content {
    parts = List.copyOf(parts);
  }

  Content(List<Stretch> parts, int cueEnd) {
    this(parts, cueEnd, false);
  }

  Content asObject() {
    return new Content(parts, cueEnd, true);
  }
}
