package org.demarche.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes dates of the places where rules match, from left to right: each may count from the one
 * before it, from one that stands close behind it, or from the sentence before. Confined to one
 * thread.
 */
final class Resolution {

  private static final int LIST = 120;
  private static final Pattern SINCE = Pattern.compile("(?i)(?:ever )?since (?:the )?$");

  /** "the anniversary of the signing (22 February 2022)": what follows is of another year. */
  private static final Pattern ANNIVERSARY = Pattern.compile("(?i)\\banniversary\\b[^.;]{0,60}$");

  private final Line line;
  private final List<Search.Candidate> candidates;
  private final LocalDate published;
  private final Dates before;

  /**
   * @param before the last date of the sentence before, or {@code null}
   */
  Resolution(Line line, List<Search.Candidate> candidates, LocalDate published, Dates before) {
    this.line = line;
    this.candidates = candidates;
    this.published = published;
    this.before = before;
  }

  List<TimeExpression> expressions() {
    List<TimeExpression> expressions = new ArrayList<>();
    Dates anchor = null;
    int end = 0;
    for (int i = 0; i < candidates.size(); i++) {
      Search.Candidate candidate = candidates.get(i);
      if (candidate.start() >= end) {
        Dates dates = resolve(candidate, anchor, told(i, anchor));
        if (dates != null) {
          expressions.add(expression(candidate, dates));
          end = candidate.end();
          anchor = dates.isKnown() && !isOfAnniversary(candidate) ? dates : anchor;
        }
      }
    }
    return expressions;
  }

  private boolean isOfAnniversary(Search.Candidate candidate) {
    return published == null
        && ANNIVERSARY.matcher(line.chars().substring(0, candidate.start())).find();
  }

  /** What words of distance count from. */
  private Dates told(int index, Dates anchor) {
    Search.Candidate candidate = candidates.get(index);
    String words = line.chars().substring(candidate.start(), candidate.end());
    for (int i = index + 1; i < candidates.size(); i++) {
      Search.Candidate next = candidates.get(i);
      if (next.start() >= candidate.end()) {
        String between = line.chars().substring(candidate.end(), next.start());
        if (!Anchored.countsFrom(words, between)) {
          break;
        }
        Dates dates = resolve(next, anchor, null);
        if (dates != null && dates.isKnown()) {
          return dates;
        }
      }
    }
    return anchor != null && anchor.isKnown() ? anchor : before;
  }

  private Dates resolve(Search.Candidate candidate, Dates anchor, Dates told) {
    Matcher matcher = candidate.rule().pattern().matcher(line.chars());
    if (!matcher.find(candidate.start()) || matcher.end() != candidate.end()) {
      return null;
    }
    int first = line.token(candidate.start());
    int last = line.token(candidate.end() - 1);
    boolean lasts = SINCE.matcher(line.chars().substring(0, candidate.start())).find();
    Supplier<Tense> tense = () -> lasts ? Tense.past : Tense.at(line.sentence(), first, last);
    Context context =
        new Context(published, anchor, told, tense, rest(line.chars(), candidate.end()));
    return candidate.rule().resolver().apply(matcher, context);
  }

  /** What follows, as far as a list of dates may go on. */
  private static String rest(String chars, int end) {
    return chars.substring(end, Math.min(chars.length(), end + LIST));
  }

  /** "since March" is the time from March until now. */
  private TimeExpression expression(Search.Candidate candidate, Dates dates) {
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
