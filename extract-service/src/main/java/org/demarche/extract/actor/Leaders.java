package org.demarche.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.extract.lexicon.Entry;
import org.demarche.extract.lexicon.Lexicon;

/**
 * Persons whom reports name without saying who they are, with the years of their offices.
 * Immutable.
 */
final class Leaders {

  private static final String STILL = "-";

  private record Office(String country, String role, int from, int to) {

    boolean covers(LocalDate day) {
      return day == null || (from <= day.getYear() && day.getYear() <= to);
    }
  }

  private final Map<String, List<Office>> offices = new HashMap<>();
  private final Map<String, PersonName> alone = new HashMap<>();
  private final Gazetteer gazetteer;

  Leaders(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    Lexicon.read(Leaders.class, "leaders.tsv", 6).forEach(this::add);
  }

  private void add(Entry entry) {
    if (gazetteer.state(entry.field(1)) == null) {
      throw entry.wrong("no state or body has the code '" + entry.field(1) + "'", null);
    }
    PersonName name = new PersonName(List.of(entry.field(0).split(" ")));
    offices
        .computeIfAbsent(name.slug(), unused -> new ArrayList<>())
        .add(new Office(entry.field(1), entry.field(2), year(entry, 3), year(entry, 4)));
    if (entry.field(5).equals("alone")) {
      alone.put(PersonName.fold(name.last()), name);
    }
  }

  private static int year(Entry entry, int field) {
    try {
      return entry.field(field).equals(STILL)
          ? Integer.MAX_VALUE
          : Integer.parseInt(entry.field(field));
    } catch (NumberFormatException e) {
      throw entry.wrong("not a year: '" + entry.field(field) + "'", e);
    }
  }

  /** The full name where a surname by itself means one person, else the name. */
  PersonName fullName(PersonName surname) {
    return alone.getOrDefault(PersonName.fold(surname.last()), surname);
  }

  /**
   * Gives a person the country, and the office held on the day.
   *
   * @param day {@code null} where unknown: then the latest office
   */
  void describe(Entity person, LocalDate day) {
    List<Office> held = offices.get(person.personName.slug());
    if (held == null) {
      return;
    }
    Known body = gazetteer.state(held.get(0).country());
    person.country = body.country();
    for (Office office : held) {
      if (office.covers(day)) {
        assume(person, office, gazetteer.state(office.country()));
      }
    }
  }

  private static void assume(Entity person, Office office, Known body) {
    person.country = body.country();
    person.affiliation = body.name();
    person.role = office.role();
    person.calledBy = office.role();
    person.sector = "GOV";
    person.principal = body.speaksFor();
    person.presumed = true;
  }
}
