package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.record.Actor;

/** Who did it and to whom. What is done to each other has every party among the actors. */
record Roles(List<Actor> actors, List<Actor> recipients) {

  private static final Set<String> PARTNER = Set.of("with", "between", "among", "obj", "dat");

  static final Roles NOBODY = new Roles(List.of(), List.of());

  /** Fills the recipient slots of an entry; {@code object} is {@code verb} where there is none. */
  static Roles of(
      List<Actor> actors,
      List<String> slots,
      boolean mutual,
      Kind kind,
      int verb,
      int object,
      Aims aims) {
    return mutual
        ? mutual(actors, slots, kind, verb, object, aims)
        : new Roles(actors, recipients(actors, slots, kind, verb, object, aims));
  }

  private static List<Actor> recipients(
      List<Actor> actors, List<String> slots, Kind kind, int verb, int object, Aims aims) {
    List<Actor> named = aims.parties().find(slots, verb, object, actors);
    List<Actor> meant = named.isEmpty() ? aims.of(kind, verb, object, actors) : named;
    return meant.isEmpty() ? aims.parties().below(verb, object, actors) : meant;
  }

  private static Roles mutual(
      List<Actor> actors, List<String> slots, Kind kind, int verb, int object, Aims aims) {
    List<String> partners = slots.stream().filter(PARTNER::contains).toList();
    List<Actor> others = aims.parties().find(partners, verb, object, actors);
    if (!others.isEmpty()) {
      return new Roles(Stream.concat(actors.stream(), others.stream()).toList(), List.of());
    }
    if (actors.size() > 1) {
      return new Roles(actors, List.of());
    }
    List<String> rest = new ArrayList<>(slots);
    rest.removeAll(PARTNER);
    return new Roles(actors, recipients(actors, rest, kind, verb, object, aims));
  }
}
