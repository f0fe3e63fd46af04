package org.demarche.extract.event;

import java.util.List;
import java.util.Set;

/**
 * A verb, with what it needs beside it to make an event of a kind.
 *
 * @param particle as in "call off", or {@code null}
 * @param object what the object has to be: see verbs.txt
 * @param recipients where the recipient stands, best first
 */
record VerbEntry(
    String verb,
    String particle,
    List<String> object,
    Kind kind,
    List<String> recipients,
    Set<String> flags) {

  /** How narrow the entry is; the narrowest that matches wins. */
  int weight() {
    return (particle == null ? 0 : 4) + (object.isEmpty() ? 0 : weight(object.get(0)));
  }

  private static int weight(String condition) {
    if (condition.contains("&") || condition.startsWith("~")) {
      return 3;
    }
    return condition.startsWith("%") ? 1 : 2;
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }
}
