package org.demarche.record;

/**
 * The sixteen event types of PLOVER 2.0 (openeventdata/PLOVER, CC BY-SA 4.0), each with its quad
 * class.
 */
public enum EventType {
  AGREE(Quad.verbal_cooperation),
  CONSULT(Quad.verbal_cooperation),
  SUPPORT(Quad.verbal_cooperation),
  CONCEDE(Quad.verbal_cooperation),
  COOPERATE(Quad.material_cooperation),
  AID(Quad.material_cooperation),
  RETREAT(Quad.material_cooperation),
  REQUEST(Quad.verbal_conflict),
  ACCUSE(Quad.verbal_conflict),
  REJECT(Quad.verbal_conflict),
  THREATEN(Quad.verbal_conflict),
  PROTEST(Quad.material_conflict),
  SANCTION(Quad.material_conflict),
  MOBILIZE(Quad.material_conflict),
  COERCE(Quad.material_conflict),
  ASSAULT(Quad.material_conflict);

  private final Quad quad;

  EventType(Quad quad) {
    this.quad = quad;
  }

  public Quad quad() {
    return quad;
  }

  /** Words or deeds, together or against each other. */
  public enum Quad {
    verbal_cooperation,
    material_cooperation,
    verbal_conflict,
    material_conflict
  }
}
