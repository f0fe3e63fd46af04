package org.demarche.dedup.cluster;

import java.util.Collection;
import java.util.Comparator;
import org.demarche.record.Actor;
import org.demarche.record.Event;
import org.demarche.record.Source;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueState;

/** Events: one record for one thing done. */
public final class EventSubject implements Subject<Event, EventEvidence, UniqueEvent> {

  private static final Comparator<Event> BEST_FIRST =
      Comparator.comparing((Event event) -> event.claimedIn() != null)
          .thenComparing(EventSubject::resolved, Comparator.reverseOrder())
          .thenComparing(event -> event.when() == null || event.when().from() == null)
          .thenComparing(
              event -> event.source() == null ? null : event.source().publishedAt(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Event::id, Comparator.nullsLast(Comparator.naturalOrder()));

  @Override
  public EventEvidence evidence(Event event) {
    return EventEvidence.of(event);
  }

  @Override
  public Relation relate(EventEvidence first, EventEvidence second) {
    return EventRule.relate(first, second);
  }

  @Override
  public boolean areCompatible(EventEvidence first, EventEvidence second) {
    return EventRule.areCompatible(first, second);
  }

  @Override
  public boolean mayRelate(int shared, Digest digest, Digest other) {
    return EventRule.mayRelate(shared, digest, other);
  }

  @Override
  public Source source(Event event) {
    return event.source();
  }

  @Override
  public boolean isNewVersion(Event newer, Event older) {
    return newer.type() == older.type()
        && newer.evidence() != null
        && older.evidence() != null
        && Version.isNewer(newer.source(), older.source())
        && Version.takesPlace(
            newer.evidence().start(), text(newer), older.evidence().start(), text(older));
  }

  @Override
  public String text(Event event) {
    return event.evidence() == null ? null : event.evidence().text();
  }

  @Override
  public Comparator<Event> bestFirst() {
    return BEST_FIRST;
  }

  @Override
  public boolean isContested(Collection<Event> events) {
    return events.stream().anyMatch(event -> event.status() == Event.Status.denied)
        && events.stream().anyMatch(event -> event.status() != Event.Status.denied);
  }

  /** By the family of the type: deeds of two families are never compared, so nothing is lost. */
  @Override
  public int shard(Event event, int shards) {
    return TypeFamily.number(event.type()) % shards;
  }

  @Override
  public UniqueEvent unique(String id, int revision, UniqueState state, Event best) {
    return new UniqueEvent(id, revision, state, best);
  }

  private static long resolved(Event event) {
    return java.util.stream.Stream.concat(event.actors().stream(), event.recipients().stream())
        .map(Actor::kind)
        .filter(kind -> kind == Actor.Kind.person || kind == Actor.Kind.institution)
        .count();
  }
}
