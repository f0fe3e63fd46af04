package org.demarche.feed.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.record.UniqueState;

/**
 * Which records are wanted. Values of one part are alternatives, parts must all hold, an empty part
 * holds always.
 *
 * @param speakers ids, country codes or words of names; also whom the speaker speaks for
 * @param about likewise
 * @param countries codes in upper case
 * @param types in lower case
 * @param statuses of events, in lower case; statements have none and pass only an empty part
 * @param states of unique records
 * @param outlets as {@link Words}
 * @param contested only what is contested or contradicted, where true
 * @param from inclusive
 * @param until exclusive
 * @param words every one must begin a word of the text, as {@link Words}
 */
public record Filter(
    List<String> speakers,
    List<String> about,
    Set<String> countries,
    Set<String> types,
    Set<String> statuses,
    Set<UniqueState.Status> states,
    List<String> outlets,
    int minOutlets,
    boolean contested,
    Instant from,
    Instant until,
    List<String> words)
    implements Predicate<Facets> {

  /** What is live, and nothing else asked. */
  public static final Filter ALL =
      new Filter(
          List.of(),
          List.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(UniqueState.Status.live),
          List.of(),
          0,
          false,
          null,
          null,
          List.of());

  public Filter {
    speakers = List.copyOf(speakers);
    about = List.copyOf(about);
    countries = Set.copyOf(countries);
    types = Set.copyOf(types);
    statuses = Set.copyOf(statuses);
    states = Set.copyOf(states);
    outlets = List.copyOf(outlets);
    words = List.copyOf(words);
  }

  @Override
  public boolean test(Facets facets) {
    return states.contains(facets.state())
        && isOneOf(types, facets.type())
        && isOneOf(statuses, facets.status())
        && facets.outletCount() >= minOutlets
        && (!contested || facets.contested())
        && (countries.isEmpty() || facets.countries().stream().anyMatch(countries::contains))
        && isSpokenBy(facets)
        && names(about, facets.about())
        && isTold(facets)
        && isWithin(facets)
        && words.stream().allMatch(facets.text()::contains);
  }

  private static boolean isOneOf(Set<String> wanted, String value) {
    return wanted.isEmpty() || (value != null && wanted.contains(value));
  }

  private boolean isSpokenBy(Facets facets) {
    return names(speakers, facets.speakers())
        || speakers.stream().anyMatch(wanted -> wanted.equalsIgnoreCase(facets.principal()));
  }

  private static boolean names(List<String> wanted, List<Party> parties) {
    return wanted.isEmpty()
        || parties.stream().anyMatch(party -> wanted.stream().anyMatch(party::is));
  }

  private boolean isTold(Facets facets) {
    return outlets.isEmpty()
        || facets.outlets().stream()
            .anyMatch(outlet -> outlets.stream().anyMatch(outlet::contains));
  }

  /** By publication; a record of unknown publication by its own days; else only without limits. */
  private boolean isWithin(Facets facets) {
    if (from == null && until == null) {
      return true;
    }
    if (facets.first() != null) {
      return overlaps(facets.first(), facets.end());
    }
    return facets.own() != null
        && overlaps(startOf(facets.own().from()), startOf(facets.own().to()));
  }

  private boolean overlaps(Instant first, Instant last) {
    return (from == null || !last.isBefore(from)) && (until == null || first.isBefore(until));
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
