package org.demarche.record;

/** What the text says at some place of the body. */
public record Mention(String text, int start, int end) {}
