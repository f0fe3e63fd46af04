package org.demarche.extract.time;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import org.demarche.extract.language.Sentence;

/**
 * Finds dates in sentences and resolves them against the day the article was published, or against
 * each other. Remembers what it has found in each sentence. Confined to one thread.
 *
 * <p>Weeks run from Monday to Sunday, early, mid and late in a month are its thirds, early and late
 * in a year its first and last three months. A weekday or a day without a year lies before
 * publication unless its verb looks ahead. What lasts until now ends on the day of publication.
 */
public final class Times {

  /** Longer sentences are no sentences; looking at their start keeps the work bounded. */
  private static final int LONGEST = 4_000;

  private final LocalDate published;
  private final IdentityHashMap<Sentence, List<TimeExpression>> known = new IdentityHashMap<>();

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
    return known.computeIfAbsent(sentence, each -> in(each, (Dates) null));
  }

  /**
   * The expressions of a sentence from left to right, none overlapping.
   *
   * @param before the sentence before, from whose last date "two days later" counts where its own
   *     sentence has none, or {@code null}
   */
  public List<TimeExpression> in(Sentence sentence, Sentence before) {
    List<TimeExpression> own = in(sentence);
    boolean open = own.stream().anyMatch(expression -> expression.when().from() == null);
    return open && before != null ? in(sentence, last(before)) : own;
  }

  /** The last known date of a sentence, or {@code null}. */
  private Dates last(Sentence sentence) {
    return in(sentence).stream()
        .map(expression -> Dates.of(expression.when()))
        .filter(Dates::isKnown)
        .reduce(null, (first, next) -> next);
  }

  private List<TimeExpression> in(Sentence sentence, Dates before) {
    if (sentence.end() - sentence.start() > LONGEST) {
      return List.of();
    }
    Line line = Line.of(sentence);
    if (!Signs.areIn(line.chars())) {
      return List.of();
    }
    List<Search.Candidate> candidates = Search.in(line.chars());
    return candidates.isEmpty()
        ? List.of()
        : new Resolution(line, candidates, published, before).expressions();
  }
}
