package org.demarche.record;

/** The words that tell that something is said: "said", "according to", "expressed hope". */
public record Cue(String lemma, String text, int start, int end) {}
