package org.demarche.extract.actor;

import java.util.List;

/**
 * Whom "Brussels" means: the European Union in an article that speaks of it and not of Belgium.
 * Confined to one thread.
 */
final class Union {

  private static final String UNION = "EUR";
  private static final String HOST = "BEL";

  private final Gazetteer gazetteer;
  private boolean union;
  private boolean host;

  Union(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  void heard(List<Phrase> sentence) {
    for (Phrase phrase : sentence) {
      heard(phrase.known());
      heard(
          phrase.modifier != null && phrase.modifier.meaning() instanceof Known known
              ? known
              : null);
    }
  }

  private void heard(Known known) {
    union |= known != null && UNION.equals(known.country());
    host |= known != null && HOST.equals(known.country()) && known.sort() != Known.Sort.seat;
  }

  /** The state or body that a name means where it stands; in a phrase of place it is the place. */
  Known meant(Phrase phrase) {
    Known known = phrase.known();
    boolean seat = known.sort() == Known.Sort.seat && HOST.equals(known.id());
    return seat && union && !host && !phrase.prepositional ? gazetteer.state(UNION) : known;
  }
}
