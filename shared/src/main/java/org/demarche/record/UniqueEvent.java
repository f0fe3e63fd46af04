package org.demarche.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** One thing done, with every article that reports it: its whole current state. */
public record UniqueEvent(String id, int revision, @JsonUnwrapped UniqueState state, Event event) {}
