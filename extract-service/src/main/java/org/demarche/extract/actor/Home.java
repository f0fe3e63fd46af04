package org.demarche.extract.actor;

import java.util.HashSet;
import java.util.Set;

/**
 * The state whose "government" and "foreign minister" an article means: the only one that it, its
 * dateline included, has spoken of so far. Where it has spoken of two, nobody can tell. Confined to
 * one thread.
 */
final class Home {

  private static final int STATE = 3;

  /** No states, though they are written like states. */
  private static final Set<String> BODIES = Set.of("EUR", "UNO", "IGO");

  private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "LEG");

  /** States without ministers. */
  private static final Set<String> SECRETARIES = Set.of("USA");

  private final Gazetteer gazetteer;
  private final Set<String> spokenOf = new HashSet<>();
  private final Set<String> actors = new HashSet<>();

  /**
   * @param place of the dateline, or {@code null}
   */
  Home(Gazetteer gazetteer, String place) {
    this.gazetteer = gazetteer;
    Known written = place == null ? null : gazetteer.known(place);
    if (written != null) {
      add(written.country(), true);
    }
  }

  void heard(Phrase phrase) {
    // "he left for Lima": a place, so far
    boolean acting = !phrase.prepositional;
    if (phrase.known() != null) {
      add(phrase.known().country(), acting);
    }
    if (phrase.modifier != null && phrase.modifier.meaning() instanceof Known known) {
      add(known.country(), acting);
    }
    if (phrase.entity != null) {
      add(phrase.entity.country, acting);
    }
  }

  private void add(String country, boolean acting) {
    if (country != null && country.length() == STATE && !BODIES.contains(country)) {
      spokenOf.add(country);
      if (acting) {
        actors.add(country);
      }
    }
  }

  /** "the foreign minister", "Prime Minister Soto": of which state, or {@code null}. */
  Known of(Role role) {
    boolean office =
        role.representative() && role.institution() != null && OFFICIAL.contains(role.sector());
    Known state = office ? only() : null;
    boolean minister = role.words().contains("minister") || role.words().equals("premier");
    return state != null && minister && SECRETARIES.contains(state.id()) ? null : state;
  }

  /** "the government": of which state, or {@code null}. */
  Known of(Institution institution) {
    return institution.representative() && OFFICIAL.contains(institution.sector()) ? only() : null;
  }

  private Known only() {
    return spokenOf.size() == 1 && actors.size() == 1
        ? gazetteer.state(spokenOf.iterator().next())
        : null;
  }
}
