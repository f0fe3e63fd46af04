package org.demarche.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * Something somebody said, as one article reports it.
 *
 * @param text what was said, as printed, without the outer marks
 * @param spans where it stands; the parts of a split or continued quotation are one statement
 * @param verbatim which characters are the speaker's own words
 * @param speakerReason why {@code speaker} is absent
 * @param principal the state or body the speaker speaks for, else the speaker's id
 * @param parent the statement in which this one is reported
 * @param confidence measured precision of {@code rule}, 0 to 1
 * @param rule how it was found
 */
public record Statement(
    String id,
    int revision,
    @JsonUnwrapped Source source,
    Kind kind,
    String text,
    List<Span> spans,
    List<Span> verbatim,
    Cue cue,
    Act act,
    Actor speaker,
    String speakerReason,
    String principal,
    Actor addressee,
    List<Actor> about,
    String venue,
    String medium,
    When saidOn,
    String parent,
    Double confidence,
    String rule) {

  public Statement {
    spans = spans == null ? List.of() : List.copyOf(spans);
    verbatim = verbatim == null ? List.of() : List.copyOf(verbatim);
    about = about == null ? List.of() : List.copyOf(about);
  }

  public Statement withRevision(int newRevision) {
    return new Statement(
        id,
        newRevision,
        source,
        kind,
        text,
        spans,
        verbatim,
        cue,
        act,
        speaker,
        speakerReason,
        principal,
        addressee,
        about,
        venue,
        medium,
        saidOn,
        parent,
        confidence,
        rule);
  }

  /** Whose words they are: the speaker's, the reporter's, or both. */
  public enum Kind {
    direct,
    indirect,
    mixed
  }
}
