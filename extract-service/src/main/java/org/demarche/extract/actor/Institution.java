package org.demarche.extract.actor;

import org.demarche.record.Actor;

/**
 * A kind of institution or group that every country has.
 *
 * @param code the part of its id after the country
 * @param name what follows the country in its name
 * @param representative whether it speaks for its state
 */
record Institution(String code, String name, String sector, boolean representative) {

  Actor.Kind kind() {
    return switch (sector) {
      case "OPP", "REB", "CVL", "BUS", "MED", "NGO", "REL" -> Actor.Kind.group;
      default -> Actor.Kind.institution;
    };
  }
}
