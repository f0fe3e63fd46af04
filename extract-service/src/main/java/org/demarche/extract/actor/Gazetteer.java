package org.demarche.extract.actor;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.extract.lexicon.Entry;
import org.demarche.extract.lexicon.Lexicon;
import org.demarche.record.Actor;

/** Names of states, places, international bodies and organizations. Immutable. */
final class Gazetteer {

  private static final String NONE = "-";

  private final Map<String, Known> names = new HashMap<>();
  private final Beginnings beginnings = new Beginnings();
  private final Map<String, Known> states = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, List<Known>> twins = new HashMap<>();

  Gazetteer() {
    Lexicon.read(Gazetteer.class, "organizations.tsv", 4).forEach(this::organization);
    Lexicon.read(Gazetteer.class, "places.tsv", 3).forEach(this::place);
    for (Entry entry : tabbed("countries.tsv", 2)) {
      country(entry);
    }
    tabbed("bodies.tsv", 3).forEach(this::body);
    Lexicon.read(Gazetteer.class, "twins.tsv", 2).forEach(this::twins);
  }

  /** Empty fields count, since the columns after them do. */
  private static List<Entry> tabbed(String file, int minimum) {
    return Lexicon.table(Gazetteer.class, file, minimum);
  }

  /**
   * What is known by this name, spelt in its case or wholly in capitals; {@code null} if nothing.
   */
  Known known(String name) {
    Known exact = names.get(name);
    return exact != null || name.length() < 4 || !isCapitals(name) ? exact : names.get("^" + name);
  }

  /** Whether a name of at least {@link Beginnings#LENGTH} characters may begin here. */
  boolean mayOpen(String text, int start) {
    return beginnings.mayBegin(text, start);
  }

  /** A state or pseudo-country by its code, or {@code null}. */
  Known state(String code) {
    return states.get(code);
  }

  /** The states that are one group: "the two Koreas"; empty for any other id. */
  List<Known> twins(String id) {
    return twins.getOrDefault(id, List.of());
  }

  /** "Peruvian" for Peru, and the name itself where there is no adjective. */
  String adjective(Known known) {
    return switch (known.sort()) {
      case state, demonym, seat -> adjectives.getOrDefault(known.id(), known.name());
      default -> known.name();
    };
  }

  private static boolean isCapitals(String name) {
    for (int i = 1; i < name.length(); i++) {
      if (name.charAt(i) >= 'a' && name.charAt(i) <= 'z') {
        return false;
      }
    }
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private void country(Entry entry) {
    String code = entry.field(0);
    Known state =
        new Known(Known.Sort.state, code, entry.field(1), code, "GOV", Actor.Kind.state, code);
    states.put(code, state);
    entry.list(3).stream().limit(1).forEach(adjective -> adjectives.put(code, adjective));
    add(entry.field(1), state);
    entry.list(2).forEach(name -> add(name, state));
    entry.list(3).forEach(name -> add(name, sorted(state, Known.Sort.demonym)));
    entry.list(4).forEach(name -> add(name, sorted(state, Known.Sort.seat)));
  }

  private void twins(Entry entry) {
    String name = "the two " + entry.field(0);
    String id = "group/" + Slug.of(name);
    twins.put(id, entry.list(1).stream().map(states::get).toList());
    add(entry.field(0), new Known(Known.Sort.body, id, name, null, "GOV", Actor.Kind.group, id));
  }

  private static Known sorted(Known state, Known.Sort sort) {
    return new Known(
        sort, state.id(), state.name(), state.country(), "GOV", Actor.Kind.state, state.id());
  }

  private void place(Entry entry) {
    Known.Sort sort = entry.constant(2, Known.Sort.class);
    String name = entry.field(0);
    String id = "org/" + Slug.of(name);
    String country = entry.field(1).equals(NONE) ? null : entry.field(1);
    Known place = new Known(sort, id, name, country, "GOV", Actor.Kind.organization, id);
    add(name, place);
    entry
        .list(3)
        .forEach(other -> add(other, sort == Known.Sort.place ? named(place, other) : place));
  }

  private static Known named(Known place, String name) {
    String id = "org/" + Slug.of(name);
    return new Known(place.sort(), id, name, place.country(), place.sector(), place.kind(), id);
  }

  private void body(Entry entry) {
    String id = entry.field(0);
    String principal = id.startsWith("IGO/") ? id : entry.field(2);
    Known body =
        new Known(
            Known.Sort.body,
            id,
            entry.field(1),
            entry.field(2),
            "IGO",
            id.contains("/") ? Actor.Kind.institution : Actor.Kind.organization,
            principal);
    states.putIfAbsent(id, body);
    add(entry.field(1), body);
    entry.list(3).forEach(name -> add(name, body));
  }

  private void organization(Entry entry) {
    String country = entry.field(1).equals(NONE) ? null : entry.field(1);
    Actor.Kind kind = entry.constant(3, Actor.Kind.class);
    boolean official = kind == Actor.Kind.institution && country != null;
    String name = entry.field(0);
    String id =
        official ? country + "/" + Slug.of(name).toUpperCase(Locale.ROOT) : "org/" + Slug.of(name);
    boolean speaks = official && !entry.field(2).equals("LEG") && !entry.field(2).equals("COP");
    Known organization =
        new Known(
            Known.Sort.organization,
            id,
            name,
            country,
            entry.field(2),
            kind,
            speaks ? country : id);
    add(name, organization);
    entry.list(4).forEach(other -> add(other, organization));
  }

  private void add(String name, Known known) {
    String plain = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    names.put(plain, known);
    beginnings.add(plain);
    String capitals = plain.toUpperCase(Locale.ROOT);
    names.put("^" + capitals, known);
    beginnings.add(capitals);
    String bare = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    names.putIfAbsent(bare, known);
    beginnings.add(bare);
  }
}
