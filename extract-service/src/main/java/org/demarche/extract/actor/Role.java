package org.demarche.extract.actor;

/**
 * What a person is called by.
 *
 * @param words small letters, singular
 * @param representative whether who holds it speaks for the state or body it belongs to
 * @param institution code of the institution that it belongs to in every country, or {@code null}
 */
record Role(
    String words, String sector, boolean representative, Gender gender, String institution) {}
