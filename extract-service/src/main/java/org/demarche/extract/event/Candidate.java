package org.demarche.extract.event;

/**
 * An event as one trigger gives it.
 *
 * @param trigger its token
 * @param kind what the trigger means by itself
 * @param outcome what it amounts to as it is asserted
 * @param rule how it was found
 */
record Candidate(
    int trigger, Kind kind, Modality modality, Roles roles, Outcome outcome, String rule) {

  Candidate with(Roles otherRoles) {
    return new Candidate(trigger, kind, modality, otherRoles, outcome, rule);
  }

  /** The same between the same, but told by another word and as far as that has come. */
  Candidate at(Candidate other) {
    Outcome told = new Outcome(outcome.kind(), other.outcome.status());
    return new Candidate(other.trigger, kind, other.modality, roles, told, rule);
  }

  Candidate by(String otherRule) {
    return new Candidate(trigger, kind, modality, roles, outcome, otherRule);
  }
}
