package org.demarche.extract.event;

import java.util.List;
import java.util.Set;

/**
 * A noun that names an event of a kind.
 *
 * @param actors where the actor stands when no verb gives one, best first
 * @param recipients where the recipient stands, best first
 */
record NounEntry(
    String noun, Kind kind, List<String> actors, List<String> recipients, Set<String> flags) {

  /** What must stand somewhere in the sentence, {@code @labour} of {@code with:@labour}. */
  String company() {
    return flags.stream()
        .filter(flag -> flag.startsWith("with:"))
        .map(flag -> flag.substring(5))
        .findFirst()
        .orElse(null);
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }
}
