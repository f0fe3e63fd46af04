package org.demarche.extract.actor;

import org.demarche.record.Actor;

/**
 * What somebody belongs to.
 *
 * @param country may be {@code null}
 * @param principal id of the state or body that it speaks for, or its own
 * @param official whether it is a state or one of its institutions
 */
record Belonging(String name, String country, String principal, boolean official) {

  static Belonging of(Known known) {
    return new Belonging(
        known.name(), known.country(), known.speaksFor(), known.kind() == Actor.Kind.state);
  }

  static Belonging of(Entity entity) {
    return new Belonging(
        entity.name, entity.country, entity.principal(), entity.kind == Actor.Kind.institution);
  }

  static Belonging named(String name) {
    return new Belonging(name, null, "org/" + Slug.of(name), false);
  }
}
