package org.demarche.extract.event;

/**
 * How often an event found by a rule has the right type, measured on the development sentences
 * (docs/accuracy-events.md), and less where nobody is named on one side.
 */
final class Confidence {

  private Confidence() {}

  static double of(Candidate event) {
    double rule =
        switch (event.rule()) {
          case "verb" -> 0.85;
          case "bare" -> 0.85;
          case "light" -> 0.8;
          case "must" -> 0.75;
          default -> 0.65;
        };
    boolean oneSided =
        event.roles().actors().isEmpty()
            || (event.roles().recipients().isEmpty() && event.roles().actors().size() < 2);
    return oneSided ? rule - 0.15 : rule;
  }
}
