package org.demarche.dedup.cluster;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who takes the place of a mention that is withdrawn: what a newer version of its article says
 * there. So a record whose only mention is corrected keeps its id, whatever the rule makes of the
 * correction.
 */
final class Heirs<R, E extends Evidence> {

  private final Subject<R, E, ?> subject;
  private final Tables<R, E> tables;
  private final Graph<E> graph;

  Heirs(Subject<R, E, ?> subject, Tables<R, E> tables, Graph<E> graph) {
    this.subject = subject;
    this.tables = tables;
    this.graph = graph;
  }

  /**
   * @param unique the record that is left without mentions
   * @param mention who goes on with it
   */
  record Heir(String unique, String mention) {}

  /** {@code null} where there is none. To be asked before {@code leaving} has left. */
  Heir of(Known<R> leaving) {
    Set<String> heirs = new TreeSet<>();
    for (long neighbour : graph.neighbours(graph.node(leaving.node()))) {
      for (String mention : graph.node(neighbour).mentions()) {
        if (subject.isNewVersion(tables.mentions().get(mention).record(), leaving.record())) {
          heirs.add(mention);
        }
      }
    }
    return heirs.isEmpty() ? null : new Heir(leaving.unique(), heirs.iterator().next());
  }
}
