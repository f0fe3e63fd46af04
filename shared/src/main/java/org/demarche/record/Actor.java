package org.demarche.record;

/**
 * A person, body or state that says or does something.
 *
 * @param name the resolved full name
 * @param country ISO 3166-1 alpha-3, or a PLOVER pseudo-country such as {@code EUR}, {@code UNO},
 *     {@code IGO}
 * @param sector PLOVER sector code, such as {@code GOV}, {@code MIL}, {@code REB}
 * @param mention what the text says there
 */
public record Actor(
    String id,
    String name,
    Kind kind,
    String country,
    String role,
    String affiliation,
    String sector,
    Mention mention) {

  /** What sort of actor. */
  public enum Kind {
    person,
    institution,
    state,
    organization,
    group
  }

  public Actor withMention(Mention newMention) {
    return new Actor(id, name, kind, country, role, affiliation, sector, newMention);
  }
}
