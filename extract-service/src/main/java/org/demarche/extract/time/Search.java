package org.demarche.extract.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Looks for the places of a sentence where rules match, at each word only for the rules that it can
 * open. Confined to one thread.
 */
final class Search {

  static final List<Rule> RULES =
      Stream.of(
              Spans.RULES,
              Days.RULES,
              Holidays.RULES,
              Feasts.RULES,
              Months.RULES,
              Seasons.RULES,
              Years.RULES,
              NearDays.RULES,
              Weekdays.RULES,
              Units.RULES,
              Distances.RULES,
              Durations.RULES,
              Anchored.RULES)
          .flatMap(List::stream)
          .toList();

  private static final Openings OPENINGS = new Openings(RULES);

  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt(Candidate::start)
          .thenComparing(Comparator.comparingInt(Candidate::end).reversed())
          .thenComparingInt(Candidate::order);

  private final String chars;

  /** Of each rule that was tried; its region begins behind its last match. */
  private final Matcher[] matchers = new Matcher[RULES.size()];

  /** A place where a rule matches. */
  record Candidate(int start, int end, int order, Rule rule) {}

  private Search(String chars) {
    this.chars = chars;
  }

  /**
   * The matches of each rule, none overlapping another of the same rule, from left to right; of
   * those that begin together the longest first, then the one whose rule comes first.
   */
  static List<Candidate> in(String chars) {
    return new Search(chars).candidates();
  }

  private List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    for (int start = 0; start < chars.length(); start++) {
      if (start == 0 || !goesOn(chars.charAt(start - 1))) {
        for (int order : OPENINGS.at(chars, start)) {
          Matcher matcher = matcher(order);
          if (start >= matcher.regionStart() && matcher.region(start, chars.length()).lookingAt()) {
            candidates.add(new Candidate(start, matcher.end(), order, RULES.get(order)));
            matcher.region(matcher.end(), chars.length());
          }
        }
      }
    }
    candidates.sort(ORDER);
    return candidates;
  }

  private static boolean goesOn(char before) {
    return before == '-' || Openings.isWord(before);
  }

  private Matcher matcher(int order) {
    if (matchers[order] == null) {
      matchers[order] =
          RULES
              .get(order)
              .pattern()
              .matcher(chars)
              .useTransparentBounds(true)
              .useAnchoringBounds(false);
    }
    return matchers[order];
  }
}
