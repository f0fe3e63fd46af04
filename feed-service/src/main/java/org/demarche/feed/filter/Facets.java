package org.demarche.feed.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.record.Actor;
import org.demarche.record.Event;
import org.demarche.record.MentionRow;
import org.demarche.record.Statement;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueState;
import org.demarche.record.UniqueStatement;
import org.demarche.record.When;

/**
 * What of a record can be asked for.
 *
 * @param speakers who said or did it
 * @param principal whom the speaker speaks for
 * @param countries of the speaker and the principal, or of every party of an event
 * @param about whom it is about, addressed or done to
 * @param type a statement's act, or an event's type, in lower case
 * @param status an event's status in lower case; {@code null} for statements
 * @param outlets as {@link Words}
 * @param own the day it was said or done, where known
 * @param text everything that {@code q} looks through, as {@link Words}
 */
public record Facets(
    Kind kind,
    UniqueState.Status state,
    List<Party> speakers,
    String principal,
    Set<String> countries,
    List<Party> about,
    String type,
    String status,
    Set<String> outlets,
    int outletCount,
    boolean contested,
    Instant first,
    Instant last,
    Days own,
    String text) {

  /** The first and the last day of a span, both inclusive. */
  public record Days(LocalDate from, LocalDate to) {

    static Days of(When when) {
      return when == null || when.from() == null
          ? null
          : new Days(when.from(), when.to() == null ? when.from() : when.to());
    }
  }

  public Facets {
    speakers = List.copyOf(speakers);
    countries = Set.copyOf(countries);
    about = List.copyOf(about);
    outlets = Set.copyOf(outlets);
  }

  public static Facets of(UniqueStatement unique) {
    if (unique.statement() == null) {
      return bare(Kind.statement, unique.state());
    }
    Statement said = unique.statement();
    List<Party> speakers = said.speaker() == null ? List.of() : List.of(Party.of(said.speaker()));
    List<Actor> about = new ArrayList<>(said.about());
    if (said.addressee() != null) {
      about.add(said.addressee());
    }
    Set<String> countries = countries(speakers);
    if (said.principal() != null && !said.principal().contains("person/")) {
      countries.add(said.principal().split("/", 2)[0]);
    }
    return of(
        Kind.statement,
        unique.state(),
        speakers,
        said.principal(),
        countries,
        parties(about),
        said.act() == null ? null : said.act().name(),
        null,
        Days.of(said.saidOn()),
        Stream.of(said.text()));
  }

  public static Facets of(UniqueEvent unique) {
    if (unique.event() == null) {
      return bare(Kind.event, unique.state());
    }
    Event done = unique.event();
    List<Party> actors = parties(done.actors());
    List<Party> recipients = parties(done.recipients());
    Set<String> countries = countries(actors);
    countries.addAll(countries(recipients));
    return of(
        Kind.event,
        unique.state(),
        actors,
        null,
        countries,
        recipients.isEmpty() ? actors : recipients,
        done.type() == null ? null : done.type().name().toLowerCase(Locale.ROOT),
        done.status() == null ? null : done.status().name(),
        Days.of(done.when()),
        Stream.of(
            done.evidence() == null ? null : done.evidence().text(),
            done.instrument(),
            done.place() == null ? null : done.place().name()));
  }

  /** Of a record that says no more than that it is merged or retracted. */
  private static Facets bare(Kind kind, UniqueState state) {
    return of(kind, state, List.of(), null, Set.of(), List.of(), null, null, null, Stream.of());
  }

  private static Facets of(
      Kind kind,
      UniqueState state,
      List<Party> speakers,
      String principal,
      Set<String> countries,
      List<Party> about,
      String type,
      String status,
      Days own,
      Stream<String> texts) {
    return new Facets(
        kind,
        state.status(),
        speakers,
        principal,
        countries,
        about,
        type,
        status,
        outlets(state),
        state.outletCount(),
        state.contested() || !state.contradicts().isEmpty(),
        state.firstPublishedAt(),
        state.lastPublishedAt(),
        own,
        text(texts, speakers, about, state.variants()));
  }

  private static List<Party> parties(List<Actor> actors) {
    return actors.stream().map(Party::of).toList();
  }

  private static Set<String> countries(List<Party> parties) {
    Set<String> countries = new LinkedHashSet<>();
    parties.stream().map(Party::country).filter(Objects::nonNull).forEach(countries::add);
    return countries;
  }

  private static Set<String> outlets(UniqueState state) {
    Set<String> outlets = new LinkedHashSet<>();
    state.mentions().stream()
        .map(MentionRow::outlet)
        .filter(Objects::nonNull)
        .forEach(outlet -> outlets.add(Words.of(outlet)));
    return outlets;
  }

  /** Variants come last, so that one more only makes the text longer. */
  private static String text(
      Stream<String> texts, List<Party> speakers, List<Party> about, List<String> variants) {
    StringBuilder text = new StringBuilder();
    texts.filter(Objects::nonNull).map(Words::of).forEach(text::append);
    speakers.forEach(party -> text.append(party.words()));
    about.forEach(party -> text.append(party.words()));
    variants.forEach(variant -> text.append(Words.of(variant)));
    return text.toString();
  }

  /** Whether every filter that matches {@code earlier} matches this too; may err towards no. */
  public boolean includes(Facets earlier) {
    return state == earlier.state
        && speakers.containsAll(earlier.speakers)
        && Objects.equals(principal, earlier.principal)
        && countries.containsAll(earlier.countries)
        && about.containsAll(earlier.about)
        && Objects.equals(type, earlier.type)
        && Objects.equals(status, earlier.status)
        && outlets.containsAll(earlier.outlets)
        && outletCount >= earlier.outletCount
        && (contested || !earlier.contested)
        && isPublishedAsLongAs(earlier)
        && text.startsWith(earlier.text);
  }

  private boolean isPublishedAsLongAs(Facets earlier) {
    if (first == null || earlier.first == null) {
      return Objects.equals(first, earlier.first) && Objects.equals(own, earlier.own);
    }
    return !first.isAfter(earlier.first) && !end().isBefore(earlier.end());
  }

  /** When the last report was published, or the first where the last is unknown. */
  Instant end() {
    return last == null ? first : last;
  }
}
