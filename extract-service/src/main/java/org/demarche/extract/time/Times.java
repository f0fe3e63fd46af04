package org.demarche.extract.time;

import java.time.LocalDate;
import java.util.List;
import org.demarche.extract.language.Sentence;

/**
 * Finds dates in sentences and resolves them against the day the article was published. Immutable.
 */
public final class Times {

  private final LocalDate published;

  /**
   * @param published {@code null} where unknown: relative dates then stay unresolved
   */
  public Times(LocalDate published) {
    this.published = published;
  }

  public LocalDate published() {
    return published;
  }

  /** The expressions of a sentence from left to right, none overlapping. */
  public List<TimeExpression> in(Sentence sentence) {
    return List.of();
  }
}
