package org.demarche.dedup.cluster;

import org.demarche.record.EventType;

/** Types that reporters choose between for one and the same deed. */
public enum TypeFamily {
  verbal_cooperation(0),
  material_cooperation(1),
  request(2),
  accusation(3),
  threat(4),
  force(5);

  /** What comes after the numbers of all families, for deeds without a type. */
  private static final int NONE = 6;

  private final int number;

  TypeFamily(int number) {
    this.number = number;
  }

  /** From 0, never changed: it says where deeds of this family are decided. */
  static int number(EventType type) {
    TypeFamily family = of(type);
    return family == null ? NONE : family.number;
  }

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
