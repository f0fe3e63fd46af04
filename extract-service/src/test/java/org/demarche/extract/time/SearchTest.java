package org.demarche.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoys met on Monday, 3 March 2014, and again in early May or the week of June 9.",
        "In the spring of 1987 (1988 in Suria), two years ago, from 12 to 14 April, 4-7 August.",
        "Since last Tuesday and until the end of the year, the day before yesterday, 3/4/2011.",
        "The 1990s, the late 19th century, mid-March, nineteen eighty-nine and New Year's Eve 2001.",
        "Three weeks later, at the weekend, in recent months, tomorrow night; talks end today.",
        "They may march in May, on the 4th, 5th and 6 of June, by 2016-17, in 2016, 2017 and 2018.",
        "No date here but a Sunday-school teacher's non-Monday 12-year-old, 1,987 goats."
      })
  void shouldFindWhatEachRuleFindsByItself(String chars) {
    List<Search.Candidate> found = Search.in(chars);

    for (int order = 0; order < Search.RULES.size(); order++) {
      int rule = order;
      List<String> expected =
          Search.RULES
              .get(rule)
              .pattern()
              .matcher(chars)
              .results()
              .map(r -> r.start() + " " + r.group())
              .toList();
      assertThat(found)
          .filteredOn(candidate -> candidate.order() == rule)
          .extracting(c -> c.start() + " " + chars.substring(c.start(), c.end()))
          .isEqualTo(expected);
    }
  }
}
