package org.demarche.record;

/** Where something happened, when the text says it. */
public record Place(String name, String country, Mention mention) {}
