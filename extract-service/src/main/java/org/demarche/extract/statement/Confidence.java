package org.demarche.extract.statement;

import java.util.HashMap;
import java.util.Map;
import org.demarche.record.Statement;

/**
 * How often a rule is right: the share of its statements, on the development sets, that overlap a
 * marked quotation by half and name its speaker. Generated; see {@code docs/accuracy.md}.
 * Immutable.
 */
final class Confidence {

  private static final double UNKNOWN = 0.5;

  private final Map<String, Double> byRule;

  private Confidence(Map<String, Double> byRule) {
    this.byRule = Map.copyOf(byRule);
  }

  static Confidence load() {
    Map<String, Double> byRule = new HashMap<>();
    DataFile.read(
        "confidence.txt",
        4,
        (where, columns) -> byRule.put(columns[0] + "/" + columns[1], Double.valueOf(columns[2])));
    return new Confidence(byRule);
  }

  double of(String rule, Statement.Kind kind) {
    return byRule.getOrDefault(rule + "/" + kind, UNKNOWN);
  }
}
