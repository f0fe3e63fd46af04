package org.demarche.extract.event;

import java.util.List;
import java.util.Set;

/**
 * What a verb or noun makes of the event that a noun beside it names.
 *
 * @param particle as in "call off", or {@code null}
 * @param place where the noun stands: {@code subj}, {@code obj} or a preposition
 * @param beside what else has to be there, any one: see noun-controls.txt
 */
record NounControl(
    Control control,
    String word,
    String particle,
    String place,
    List<String> beside,
    Set<String> flags) {

  /** The subject of the verb takes part in the event: "Norland weighs an embargo". */
  boolean isBy() {
    return flags.contains("by");
  }
}
