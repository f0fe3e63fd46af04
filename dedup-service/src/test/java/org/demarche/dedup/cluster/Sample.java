package org.demarche.dedup.cluster;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.record.Act;
import org.demarche.record.Actor;
import org.demarche.record.DateSource;
import org.demarche.record.Event;
import org.demarche.record.EventType;
import org.demarche.record.Mention;
import org.demarche.record.Source;
import org.demarche.record.Statement;
import org.demarche.record.When;

/** Made-up statements and events, as many as wanted, the same for the same seed. */
final class Sample {

  static final Instant MONDAY = Instant.parse("2024-03-04T08:00:00Z");

  private static final String[] SYLLABLES = {
    "ba", "cor", "den", "fi", "gal", "hos", "jun", "ka", "lem", "mir", "nov", "pel", "qua", "ras",
    "sol", "tam", "ul", "ver", "wes", "zan"
  };

  private final Random random;

  Sample(long seed) {
    this.random = new Random(seed);
  }

  static Statement statement(String id, String text) {
    return statement(id, text, "person/anna-berg", "NLD", MONDAY);
  }

  static Statement statement(
      String id, String text, String speaker, String principal, Instant publishedAt) {
    return statement(id, text, speaker, principal, publishedAt, null);
  }

  static Statement statement(
      String id,
      String text,
      String speaker,
      String principal,
      Instant publishedAt,
      LocalDate said) {
    Actor actor =
        speaker == null
            ? null
            : new Actor(speaker, speaker, Actor.Kind.person, principal, null, null, null, null);
    return new Statement(
        id,
        1,
        source(id, publishedAt),
        Statement.Kind.direct,
        text,
        List.of(),
        List.of(),
        null,
        Act.say,
        actor,
        null,
        principal,
        null,
        List.of(),
        null,
        null,
        said == null ? null : When.day(said, "that day"),
        null,
        0.9,
        "test");
  }

  /** What a version of an article quotes at its beginning. */
  static Statement inArticle(String article, long version, String id, String text) {
    Statement said = statement(id, text);
    Source source =
        new Source(
            article, version, "outlet-" + article, null, MONDAY, DateSource.given, null, "test");
    return new Statement(
        id,
        1,
        source,
        said.kind(),
        text,
        List.of(),
        List.of(),
        null,
        said.act(),
        said.speaker(),
        null,
        said.principal(),
        null,
        List.of(),
        null,
        null,
        null,
        null,
        0.9,
        "test");
  }

  static Event event(
      String id,
      EventType type,
      String actor,
      String recipient,
      Event.Status status,
      LocalDate when,
      String sentence) {
    return new Event(
        id,
        1,
        source(id, MONDAY),
        type,
        null,
        List.of(),
        type == null ? null : type.quad(),
        null,
        List.of(state(actor)),
        recipient == null ? List.of() : List.of(state(recipient)),
        when == null ? null : When.day(when, "that day"),
        null,
        status,
        null,
        new Mention(sentence, 0, sentence.length()),
        null,
        null,
        null,
        0.9,
        "test");
  }

  private static Actor state(String country) {
    return new Actor(country, country, Actor.Kind.state, country, null, null, null, null);
  }

  private static Source source(String id, Instant publishedAt) {
    return new Source(
        "a-" + id,
        1L,
        "outlet-" + Math.floorMod(id.hashCode(), 30),
        null,
        publishedAt,
        DateSource.given,
        null,
        "test");
  }

  /** Things said several times: whole, in part, in other words, denied, on several days. */
  List<Statement> statements(int count) {
    Random pool = new Random(42);
    List<String> said = Stream.generate(() -> sentence(pool)).limit(count / 5 + 1).toList();
    return IntStream.range(0, count).mapToObj(number -> statement(number, said)).toList();
  }

  private Statement statement(int number, List<String> said) {
    String text = said.get(random.nextInt(said.size()));
    text =
        switch (random.nextInt(8)) {
          case 0 -> text + " and " + said.get(random.nextInt(said.size()));
          case 1 -> text.substring(text.indexOf(' ') + 1);
          case 2 -> text.substring(0, text.lastIndexOf(' '));
          case 3 -> text.replaceFirst(" ", " not ");
          case 4 -> text.replaceFirst(" \\w+ ", " " + word(random) + " ");
          default -> text;
        };
    String speaker = random.nextInt(5) == 0 ? null : "person/anna-berg";
    Instant publishedAt =
        random.nextInt(6) == 0 ? null : MONDAY.plus(Duration.ofHours(random.nextInt(24 * 30)));
    return statement("m" + number, text, speaker, speaker == null ? null : "NLD", publishedAt);
  }

  /** Things done several times over by a few states: planned, done, denied, on several days. */
  List<Event> events(int count) {
    Random pool = new Random(43);
    List<String> told = Stream.generate(() -> sentence(pool)).limit(count / 8 + 1).toList();
    return IntStream.range(0, count).mapToObj(number -> event(number, told)).toList();
  }

  private Event event(int number, List<String> told) {
    EventType[] types = {EventType.CONSULT, EventType.SUPPORT, EventType.ASSAULT, EventType.AID};
    String[] states = {"NLD", "SDR", "WST"};
    Event.Status[] statuses = Event.Status.values();
    String sentence = told.get(random.nextInt(told.size()));
    return event(
        "e" + number,
        types[random.nextInt(types.length)],
        states[random.nextInt(states.length)],
        random.nextBoolean() ? null : states[random.nextInt(states.length)],
        statuses[random.nextInt(statuses.length)],
        random.nextInt(3) == 0 ? null : LocalDate.of(2024, 3, 1 + random.nextInt(3)),
        random.nextInt(4) == 0 ? sentence.substring(sentence.indexOf(' ') + 1) : sentence);
  }

  private static String sentence(Random pool) {
    return Stream.generate(() -> word(pool)).limit(6 + pool.nextInt(14)).collect(joining(" "));
  }

  /** Some words are everywhere, most are rare. */
  private static String word(Random pool) {
    int syllables = pool.nextInt(4) == 0 ? 1 : 3;
    return Stream.generate(() -> SYLLABLES[pool.nextInt(SYLLABLES.length)])
        .limit(syllables)
        .collect(joining());
  }
}
