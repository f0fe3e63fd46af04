package org.demarche.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** One thing said, with every article that reports it: its whole current state. */
public record UniqueStatement(
    String id, int revision, @JsonUnwrapped UniqueState state, Statement statement) {}
