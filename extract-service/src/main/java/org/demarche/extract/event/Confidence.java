package org.demarche.extract.event;

/**
 * How often an event found by a rule has the right type, measured on the development sentences
 * (docs/accuracy-events.md). Two figures are judgement: that of nominal events, too few of which
 * are labelled, and the discount where nobody is named on one side.
 */
final class Confidence {

  private Confidence() {}

  static double of(Candidate event) {
    double rule =
        switch (event.rule()) {
          case "verb" -> 0.8;
          case "bare" -> 0.93;
          case "light" -> 0.8;
          case "must" -> 0.75;
          default -> 0.5;
        };
    boolean oneSided =
        event.roles().actors().isEmpty()
            || (event.roles().recipients().isEmpty() && event.roles().actors().size() < 2);
    return oneSided ? rule - 0.15 : rule;
  }
}
