package org.demarche.dedup.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.record.Actor;
import org.demarche.record.Event;
import org.demarche.record.Mention;

/**
 * What the rule for events looks at.
 *
 * @param family what sort of deed, or {@code null}
 * @param trigger root of the word that tells it
 * @param deeds what sorts of deed that word may tell, sorted
 * @param parties the words that name who takes part, sorted; pronouns left out
 * @param states countries that take part, sorted
 * @param place the words that name the place, sorted
 * @param words what the sentence tells, as a sorted set
 */
@SuppressWarnings("ArrayRecordComponent") // compared by signature
public record EventEvidence(
    TypeFamily family,
    int trigger,
    int[] deeds,
    int[] parties,
    List<String> states,
    int[] place,
    Days when,
    int publishedDay,
    Event.Status status,
    int[] words,
    String instrument)
    implements Evidence {

  private static final int[] NO_OUTLINE = {};

  static EventEvidence of(Event event) {
    String trigger =
        event.trigger() == null || event.trigger().lemma() == null ? "" : event.trigger().lemma();
    List<Actor> actors =
        Stream.concat(event.actors().stream(), event.recipients().stream()).toList();
    return new EventEvidence(
        TypeFamily.of(event.type()),
        Words.rootOf(trigger),
        Deeds.of(trigger),
        telling(actors.stream().map(EventEvidence::nameOf)),
        List.copyOf(states(actors)),
        telling(Stream.ofNullable(event.place() == null ? null : event.place().name())),
        Days.of(event.when()),
        Days.of(event.source() == null ? null : event.source().publishedAt()),
        event.status() == null ? Event.Status.occurred : event.status(),
        telling(Stream.ofNullable(event.evidence()).map(Mention::text)),
        event.instrument());
  }

  private static String nameOf(Actor actor) {
    return actor.name() != null
        ? actor.name()
        : actor.mention() == null ? "" : actor.mention().text();
  }

  private static Set<String> states(List<Actor> actors) {
    Set<String> states = new TreeSet<>();
    for (Actor actor : actors) {
      if (actor.country() != null) {
        states.add(actor.country());
      }
    }
    return states;
  }

  private static int[] telling(Stream<String> texts) {
    return texts
        .flatMapToInt(text -> IntStream.of(Words.of(text)))
        .filter(word -> Words.kind(word) != Words.FUNCTION && Words.kind(word) != Words.NEGATOR)
        .map(Words::alone)
        .boxed()
        .sorted(Integer::compareUnsigned)
        .mapToInt(Integer::intValue)
        .distinct()
        .toArray();
  }

  @Override
  public long signature() {
    Signature signature =
        new Signature()
            .add(family == null ? null : family.name())
            .add(trigger)
            .add(deeds)
            .add(parties)
            .add(place)
            .add(when.from())
            .add(when.to())
            .add(publishedDay)
            .add(status.name())
            .add(words)
            .add(instrument);
    states.forEach(signature::add);
    return signature.value();
  }

  @Override
  public double extent() {
    return parties.length + (when.isKnown() ? 2 : 0) + words.length / 100.0;
  }

  @Override
  public Digest digest() {
    Digest digest = family == null ? Digest.OF_ANY : Digest.of(words);
    return digest.on(when.isOneDay() ? UNKNOWN_DAY : publishedDay);
  }

  @Override
  public int[] outline() {
    return NO_OUTLINE;
  }

  /** Deed and one word of parties or sentence, or one state. */
  @Override
  public long[] keys() {
    Set<Long> keys = new TreeSet<>();
    for (long deed : sorts()) {
      IntStream.concat(Arrays.stream(parties), Arrays.stream(words))
          .forEach(word -> keys.add(new Signature().add(deed).add(Words.stem(word)).value()));
      states.forEach(state -> keys.add(new Signature().add(deed).add(state).value()));
    }
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  private long[] sorts() {
    return family == null
        ? Arrays.stream(deeds).asLongStream().toArray()
        : new long[] {new Signature().add(family.name()).value()};
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EventEvidence that && signature() == that.signature();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(signature());
  }
}
