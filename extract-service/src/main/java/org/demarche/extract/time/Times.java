package org.demarche.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.extract.language.Sentence;

/**
 * Finds dates in sentences and resolves them against the day the article was published, or against
 * each other. Immutable.
 *
 * <p>Weeks run from Monday to Sunday, early, mid and late in a month are its thirds, early and late
 * in a year its first and last three months. A weekday or a day without a year lies before
 * publication unless its verb looks ahead. What lasts until now ends on the day of publication.
 */
public final class Times {

  /** Longer sentences are no sentences; looking at their start keeps the work bounded. */
  private static final int LONGEST = 4_000;

  private static final int LIST = 120;

  /** A sentence without any of these has no date. */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?i)\\d|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)|day|night|week|month|year|decade|quarter|century|ties\\b|spring|summer|autumn|fall\\b|winter|morrow|today|morning|evening|afternoon|christmas|recent|nineteen|eighteen|fortnight");

  private static final Pattern SINCE = Pattern.compile("(?i)(?:ever )?since (?:the )?$");

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
    if (sentence.end() - sentence.start() > LONGEST) {
      return List.of();
    }
    Line line = Line.of(sentence);
    List<Search.Candidate> candidates = Search.in(line.chars());
    return candidates.isEmpty() || !SIGN.matcher(line.chars()).find()
        ? List.of()
        : resolved(line, candidates);
  }

  private List<TimeExpression> resolved(Line line, List<Search.Candidate> candidates) {
    List<TimeExpression> expressions = new ArrayList<>();
    Dates anchor = null;
    int end = 0;
    for (Search.Candidate candidate : candidates) {
      if (candidate.start() >= end) {
        Dates dates = resolve(line, candidate, anchor);
        if (dates != null) {
          expressions.add(expression(line, candidate, dates));
          end = candidate.end();
          anchor = dates.isKnown() ? dates : anchor;
        }
      }
    }
    return expressions;
  }

  private Dates resolve(Line line, Search.Candidate candidate, Dates anchor) {
    Matcher matcher = candidate.rule().pattern().matcher(line.chars());
    if (!matcher.find(candidate.start()) || matcher.end() != candidate.end()) {
      return null;
    }
    int first = line.token(candidate.start());
    int last = line.token(candidate.end() - 1);
    boolean lasts = SINCE.matcher(line.chars().substring(0, candidate.start())).find();
    Supplier<Tense> tense = () -> lasts ? Tense.past : Tense.at(line.sentence(), first, last);
    Context context = new Context(published, anchor, tense, rest(line.chars(), candidate.end()));
    return candidate.rule().resolver().apply(matcher, context);
  }

  /** What follows, as far as a list of dates may go on. */
  private static String rest(String chars, int end) {
    return chars.substring(end, Math.min(chars.length(), end + LIST));
  }

  /** "since March" is the time from March until now. */
  private TimeExpression expression(Line line, Search.Candidate candidate, Dates dates) {
    Matcher since = SINCE.matcher(line.chars().substring(0, candidate.start()));
    boolean lasts = since.find() && dates.isKnown();
    int start = lasts ? since.start() : candidate.start();
    Dates whole = lasts ? Dates.range(dates.from(), published) : dates;
    String words = line.chars().substring(start, candidate.end());
    return new TimeExpression(
        line.token(start),
        line.token(candidate.end() - 1),
        (whole.isKnown() ? whole : dates).as(words));
  }
}
