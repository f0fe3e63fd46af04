package org.demarche.extract.event;

import java.util.List;

/**
 * A noun that names an event of a kind.
 *
 * @param actors where the actor stands when no verb gives one, best first
 * @param recipients where the recipient stands, best first
 * @param company what must stand somewhere in the sentence, or {@code null}
 */
record NounEntry(
    Term noun,
    Kind kind,
    List<String> actors,
    List<String> recipients,
    List<String> flags,
    Term company) {

  boolean has(String flag) {
    return flags.contains(flag);
  }

  /** Whether it is what stands there. */
  boolean fits(Words words, int token) {
    return noun.is(words, token) && (company == null || company.isIn(words));
  }
}
