package org.demarche.extract.event;

import java.util.List;
import java.util.Set;

/**
 * How an event is asserted: what stands between its trigger and the sentence's main verb.
 *
 * @param controls from the trigger outwards
 * @param future "will", "is to"
 * @param negated "did not"
 * @param possible "may", "could", "if"
 * @param obligatory "must", "should"
 * @param ongoing "is doing", "continues to do"
 * @param purpose in a clause of purpose: "met to discuss"
 * @param aside under a verb that says nothing about it
 * @param warned under a verb of warning
 * @param conditional "will do it unless"
 * @param incidental a noun that is neither subject of a verb nor told of by its governor: "met for
 *     talks"
 * @param said the verb of saying that it stands under, or -1
 * @param governors the words that control it
 */
record Modality(
    List<Control> controls,
    boolean future,
    boolean negated,
    boolean possible,
    boolean obligatory,
    boolean ongoing,
    boolean purpose,
    boolean aside,
    boolean warned,
    boolean conditional,
    boolean incidental,
    int said,
    Set<Integer> governors) {

  static final Set<String> OBLIGATORY = Set.of("must", "should", "ought");

  boolean has(Control control) {
    return controls.contains(control);
  }
}
