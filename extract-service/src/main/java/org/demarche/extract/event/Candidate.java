package org.demarche.extract.event;

import java.util.List;
import org.demarche.record.Actor;

/**
 * An event as one trigger gives it.
 *
 * @param trigger its token
 * @param rule how it was found
 */
record Candidate(
    int trigger,
    Kind kind,
    Modality modality,
    List<Actor> actors,
    List<Actor> recipients,
    Outcome outcome,
    String rule) {}
