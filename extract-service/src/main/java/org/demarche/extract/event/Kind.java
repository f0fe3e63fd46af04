package org.demarche.extract.event;

import org.demarche.record.EventType;

/**
 * What sort of event.
 *
 * @param mode of the type, or {@code null}
 * @param cameo the CAMEO code that comes closest
 */
record Kind(EventType type, String mode, String cameo) {

  /** Reads {@code RETREAT.withdraw} and {@code 0874}. */
  static Kind of(String text, String cameo) {
    int dot = text.indexOf('.');
    return new Kind(
        EventType.valueOf(dot < 0 ? text : text.substring(0, dot)),
        dot < 0 ? null : text.substring(dot + 1),
        cameo);
  }

  /** Words or deeds of cooperation, for which a commitment is itself cooperation. */
  boolean isCooperative() {
    return switch (type.quad()) {
      case verbal_cooperation, material_cooperation -> true;
      case verbal_conflict, material_conflict -> false;
    };
  }

  boolean isForce() {
    return type.quad() == EventType.Quad.material_conflict;
  }
}
