package org.demarche.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * Something one actor did to another, as one article reports it.
 *
 * @param type {@code null} only in records of other makers
 * @param actors who did it; every party of a reciprocal event
 * @param evidence the sentence
 * @param claimedIn the statement in which alone it is asserted
 * @param statementId the statement that the act is
 * @param instrument agreement or document signed, sent or broken, by name
 */
public record Event(
    String id,
    int revision,
    @JsonUnwrapped Source source,
    EventType type,
    String mode,
    List<String> contexts,
    EventType.Quad quad,
    String cameo,
    List<Actor> actors,
    List<Actor> recipients,
    When when,
    Place place,
    Status status,
    Cue trigger,
    Mention evidence,
    String claimedIn,
    String statementId,
    String instrument,
    Double confidence,
    String rule) {

  public Event {
    contexts = contexts == null ? List.of() : List.copyOf(contexts);
    actors = actors == null ? List.of() : List.copyOf(actors);
    recipients = recipients == null ? List.of() : List.copyOf(recipients);
  }

  public Event withRevision(int newRevision) {
    return new Event(
        id,
        newRevision,
        source,
        type,
        mode,
        contexts,
        quad,
        cameo,
        actors,
        recipients,
        when,
        place,
        status,
        trigger,
        evidence,
        claimedIn,
        statementId,
        instrument,
        confidence,
        rule);
  }

  /** Whether it happened. */
  public enum Status {
    occurred,
    ongoing,
    planned,
    hypothetical,
    denied
  }
}
