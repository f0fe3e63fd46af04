package org.demarche.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.record.Act;
import org.demarche.record.Actor;
import org.demarche.record.Cue;
import org.demarche.record.DateSource;
import org.demarche.record.Event;
import org.demarche.record.EventType;
import org.demarche.record.Mention;
import org.demarche.record.MentionRow;
import org.demarche.record.Place;
import org.demarche.record.Source;
import org.demarche.record.Span;
import org.demarche.record.Statement;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueState;
import org.demarche.record.UniqueStatement;
import org.demarche.record.When;

/** Made-up unique records for tests, from few words. */
public final class Uniques {

  public static final String MONDAY = "2024-05-06T10:00:00Z";
  public static final String TUESDAY = "2024-05-07T10:00:00Z";

  public static final Actor SOTO =
      person("person/ana-soto", "Ana Soto", "PER", "Foreign Minister of Peru");
  public static final Actor LUND =
      person("person/erik-lund", "Erik Lund", "NOR", "Norwegian Prime Minister");
  public static final Actor PERU = state("PER", "Peru");
  public static final Actor NORWAY = state("NOR", "Norway");
  public static final Actor MINISTRY =
      new Actor(
          "PER/MFA",
          "Peruvian Foreign Ministry",
          Actor.Kind.institution,
          "PER",
          null,
          null,
          "GOV",
          new Mention("the ministry", 0, 12));

  private Uniques() {}

  public static Actor person(String id, String name, String country, String role) {
    return new Actor(
        id,
        name,
        Actor.Kind.person,
        country,
        role,
        null,
        "GOV",
        new Mention(name, 0, name.length()));
  }

  public static Actor state(String code, String name) {
    return new Actor(
        code, name, Actor.Kind.state, code, null, null, "GOV", new Mention(name, 0, name.length()));
  }

  /** Published on {@code time}, or of unknown publication, by these outlets. */
  public static UniqueState live(String time, String... outlets) {
    return state(UniqueState.Status.live, null, time, outlets);
  }

  public static UniqueState mergedInto(String id) {
    return state(UniqueState.Status.merged, id, null);
  }

  public static UniqueState retracted() {
    return state(UniqueState.Status.retracted, null, null);
  }

  private static UniqueState state(
      UniqueState.Status status, String into, String time, String... outlets) {
    Instant published = time == null ? null : Instant.parse(time);
    List<MentionRow> mentions =
        IntStream.range(0, outlets.length)
            .mapToObj(number -> mention(number, outlets[number], published))
            .toList();
    int count = outlets.length;
    return new UniqueState(
        status, into, null, mentions, count, count, count, published, published, List.of(),
        List.of(), null, false);
  }

  private static MentionRow mention(int number, String outlet, Instant published) {
    String id = "m-" + outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + number;
    String url = "https://example.org/" + id;
    return new MentionRow(id, "a-" + id, outlet, url, published, null, "first", 1.0);
  }

  /** Said by {@link #SOTO}. */
  public static UniqueStatement said(String id, int revision, UniqueState state, String text) {
    return statement(id, revision, state, SOTO, Act.say, text);
  }

  public static UniqueStatement statement(
      String id, int revision, UniqueState state, Actor speaker, Act act, String text) {
    Statement said =
        new Statement(
            "s" + id,
            revision,
            source(state),
            Statement.Kind.direct,
            text,
            List.of(new Span(10, 10 + text.length())),
            List.of(new Span(10, 10 + text.length())),
            new Cue("say", "said", 2, 6),
            act,
            speaker,
            speaker == null ? "no speaker in the paragraph" : null,
            speaker == null ? null : speaker.country(),
            null,
            List.of(),
            null,
            null,
            null,
            null,
            0.9,
            "subject");
    return new UniqueStatement(id, revision, state, said);
  }

  public static UniqueEvent event(
      String id,
      int revision,
      UniqueState state,
      EventType type,
      Event.Status status,
      String evidence,
      Actor actor,
      Actor... recipients) {
    Event done =
        new Event(
            "e" + id,
            revision,
            source(state),
            type,
            null,
            List.of(),
            type.quad(),
            null,
            List.of(actor),
            Stream.of(recipients).toList(),
            When.day(LocalDate.parse("2024-05-02"), "on Thursday"),
            new Place("Lima", "PER", null),
            status,
            new Cue("sign", "signed", 5, 11),
            new Mention(evidence, 0, evidence.length()),
            null,
            null,
            null,
            0.8,
            "verb");
    return new UniqueEvent(id, revision, state, done);
  }

  private static Source source(UniqueState state) {
    return new Source(
        "a1",
        null,
        "Daily",
        "https://example.org/a1",
        state.firstPublishedAt(),
        state.firstPublishedAt() == null ? DateSource.unknown : DateSource.given,
        null,
        "demarche/0.1.0");
  }
}
