package org.demarche.record;

/** The unique record that a mention belongs to, at some revision of it. */
public record Membership(String uniqueId, int revision) {}
