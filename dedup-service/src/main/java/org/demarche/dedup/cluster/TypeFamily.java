package org.demarche.dedup.cluster;

import org.demarche.record.EventType;

/** Types that reporters choose between for one and the same deed. */
public enum TypeFamily {
  verbal_cooperation,
  material_cooperation,
  request,
  accusation,
  threat,
  force;

  /** {@code null} for none. */
  static TypeFamily of(EventType type) {
    return type == null
        ? null
        : switch (type) {
          case AGREE, CONSULT, SUPPORT, CONCEDE -> verbal_cooperation;
          case COOPERATE, AID, RETREAT -> material_cooperation;
          case REQUEST, REJECT -> request;
          case ACCUSE -> accusation;
          case THREATEN, SANCTION -> threat;
          case PROTEST, MOBILIZE, COERCE, ASSAULT -> force;
        };
  }
}
