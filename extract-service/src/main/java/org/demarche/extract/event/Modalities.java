package org.demarche.extract.event;

/**
 * How the events of one sentence are asserted; found once for each trigger that somebody asks of.
 */
final class Modalities {

  private final Clauses clauses;
  private final Modality[] known;

  Modalities(Clauses clauses) {
    this.clauses = clauses;
    this.known = new Modality[clauses.words().size()];
  }

  Modality of(int trigger) {
    if (known[trigger] == null) {
      known[trigger] = new Climb(clauses).from(trigger);
    }
    return known[trigger];
  }
}
