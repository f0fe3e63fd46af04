package org.demarche.dedup.stream;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.demarche.record.Act;
import org.demarche.record.Actor;
import org.demarche.record.Cue;
import org.demarche.record.DateSource;
import org.demarche.record.Event;
import org.demarche.record.EventType;
import org.demarche.record.Mention;
import org.demarche.record.Source;
import org.demarche.record.Span;
import org.demarche.record.Statement;

/**
 * Made-up news of many outlets, as long as wanted: mention {@code n} is the same each time. Words
 * are spread as in English (Zipf and Mandelbrot), a fifth of them in set phrases; some two in five
 * mentions repeat what was said lately, whole, in part or with a word changed; some things are
 * repeated by dozens.
 */
final class Newswire {

  static final Instant START = Instant.parse("2024-03-04T00:00:00Z");

  /** So that a million records are about a month. */
  private static final Duration BETWEEN = Duration.ofMillis(1_500);

  private static final double REPEATED = 0.38;
  private static final int HOT = 200;
  private static final String[] SYLLABLES =
      "ba cor den fi gal hos jun ka lem mir nov pel qua ras sol tam ul ver wes zan".split(" ");
  private static final String[] FUNCTION =
      ("the of to and in a that for is on it with as we our will not they by at has be are from this"
              + " have its would but their which or all was more can must any if should no")
          .split(" ");
  private static final String[] COMMON =
      ("government country minister people state security support peace agreement national foreign"
              + " war today year time president action necessary force talks")
          .split(" ");
  private static final List<EventType> TYPES = List.of(EventType.values());
  private static final int WORDS = 50_000;
  private static final int NAMES = 20_000;
  private static final int PHRASES = 5_000;

  /** What mention {@code n} tells; of an edited mention, with a word changed. */
  Statement statement(int n, boolean edited) {
    Random random = new Random(n * 31L + 7);
    int utterance = utterance(n, random);
    Random speaking = new Random(utterance * 17L + 3);
    String text = told(said(utterance), random, edited);
    int who = zipf(2_000, 10, speaking);
    String country = country(who);
    Actor speaker =
        random.nextInt(12) == 0
            ? null
            : new Actor(
                "person/" + word(who) + "-" + word(who + 7_000),
                name(who) + " " + name(who + 7_000),
                Actor.Kind.person,
                country,
                "foreign minister",
                null,
                "GOV",
                new Mention(name(who + 7_000), 12, 24));
    return new Statement(
        "s" + n,
        edited ? 2 : 1,
        source(n),
        random.nextInt(3) == 0 ? Statement.Kind.indirect : Statement.Kind.direct,
        text,
        List.of(new Span(40, 40 + text.length())),
        List.of(new Span(0, text.length())),
        new Cue("say", "said", 30, 34),
        Act.say,
        speaker,
        speaker == null ? "no name near" : null,
        speaker == null ? null : country,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        0.9,
        "subject");
  }

  /** What mention {@code n} tells of something done. */
  Event event(int n, boolean edited) {
    Random random = new Random(n * 31L + 7);
    int utterance = utterance(n, random);
    Random doing = new Random(utterance * 17L + 3);
    String text = told(said(utterance), random, edited);
    EventType type = TYPES.get(zipf(TYPES.size(), 2, doing));
    Actor actor = party(doing);
    Actor recipient = party(doing);
    return new Event(
        "e" + n,
        edited ? 2 : 1,
        source(n),
        type,
        null,
        List.of(),
        type.quad(),
        null,
        List.of(actor),
        random.nextInt(4) == 0 ? List.of() : List.of(recipient),
        null,
        null,
        random.nextInt(5) == 0 ? Event.Status.planned : Event.Status.occurred,
        new Cue(word(zipf(400, 10, doing)), "did", 30, 34),
        new Mention(text, 0, text.length()),
        null,
        null,
        null,
        0.9,
        "frame");
  }

  private static Actor party(Random random) {
    int who = zipf(2_000, 10, random);
    return new Actor(
        "person/" + word(who),
        name(who) + " " + name(who + 7_000),
        Actor.Kind.person,
        country(who),
        null,
        null,
        "GOV",
        new Mention(name(who), 0, 8));
  }

  private static String country(int who) {
    int number = who % 180;
    return "" + (char) ('A' + number % 26) + (char) ('A' + number / 26) + "X";
  }

  /** Most tell something new; others repeat what was said lately, or what everybody repeats. */
  private static int utterance(int n, Random random) {
    if (random.nextDouble() >= REPEATED) {
      return n;
    }
    int lately = Math.max(0, n - 1 - (int) (-3_000 * Math.log(1 - random.nextDouble())));
    return random.nextInt(3) == 0 ? lately / HOT * HOT : lately;
  }

  private static String told(String said, Random random, boolean edited) {
    String[] words = said.split(" ");
    switch (random.nextInt(6)) {
      case 0 -> words = java.util.Arrays.copyOfRange(words, words.length / 3, words.length);
      case 1 -> words = java.util.Arrays.copyOf(words, Math.max(3, words.length * 2 / 3));
      case 2 -> words[random.nextInt(words.length)] = word(zipf(WORDS, 30, random));
      default -> {}
    }
    if (edited) {
      words[words.length / 2] = word(zipf(WORDS, 30, random));
    }
    return String.join(" ", words);
  }

  private static String said(int utterance) {
    Random random = new Random(utterance * 13L + 5);
    int length = 5 + (int) (-13 * Math.log(1 - random.nextDouble()));
    return Stream.generate(() -> part(random)).limit(Math.min(80, length)).collect(joining(" "));
  }

  private static String part(Random random) {
    int dice = random.nextInt(100);
    if (dice < 44) {
      return FUNCTION[zipf(FUNCTION.length, 2, random)];
    }
    if (dice < 58) {
      return COMMON[zipf(COMMON.length, 2, random)];
    }
    if (dice < 66) {
      return name(zipf(NAMES, 20, random));
    }
    if (dice < 68) {
      return Integer.toString(1 + zipf(2_000, 1, random));
    }
    return dice < 75 ? phrase(zipf(PHRASES, 3, random)) : word(zipf(WORDS, 30, random));
  }

  private static String phrase(int number) {
    Random random = new Random(number);
    return word(zipf(WORDS, 30, random)) + " " + word(zipf(WORDS, 30, random));
  }

  private static String name(int number) {
    String word = word(number + WORDS);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder(SYLLABLES[number % SYLLABLES.length]);
    for (int rest = number / SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.append('o').toString();
  }

  /** A rank below {@code most} by the law of Zipf and Mandelbrot. */
  private static int zipf(int most, int shift, Random random) {
    double low = Math.log(shift);
    double high = Math.log(most + shift);
    return (int) Math.min(most - 1, Math.exp(low + random.nextDouble() * (high - low)) - shift);
  }

  private static Source source(int n) {
    int article = n / 5;
    byte[] sketch = new byte[128];
    new Random(article).nextBytes(sketch);
    return new Source(
        "article-" + Integer.toHexString(article * 0x9e3779b9),
        1L,
        "outlet " + article % 300,
        "https://outlet" + article % 300 + ".example/2024/03/news-of-the-day-" + article,
        START.plus(BETWEEN.multipliedBy(n)),
        DateSource.given,
        Base64.getEncoder().encodeToString(sketch),
        "demarche/0.1.0");
  }
}
