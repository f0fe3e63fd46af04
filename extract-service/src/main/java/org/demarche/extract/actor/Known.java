package org.demarche.extract.actor;

import org.demarche.record.Actor;

/**
 * What the gazetteer knows by a name.
 *
 * @param country may be {@code null}
 * @param speaksFor id of the state or body it speaks for, or its own
 */
record Known(
    Sort sort,
    String id,
    String name,
    String country,
    String sector,
    Actor.Kind kind,
    String speaksFor) {

  /** How the name stands for the actor. */
  enum Sort {
    /** "Peru" */
    state,
    /** "Peruvian" */
    demonym,
    /** "Lima": the state, when it acts, and a place otherwise. */
    seat,
    /** "Catalonia": acts by itself, within a state. */
    region,
    /** "Geneva" */
    place,
    /** "NATO" */
    body,
    /** "Reuters" */
    organization
  }

  boolean acts() {
    return sort != Sort.place;
  }
}
