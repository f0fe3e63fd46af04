package org.demarche.extract.time;

import static org.demarche.extract.time.Words.PART;
import static org.demarche.extract.time.Words.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** Years, decades, centuries: "2014-2016", "the early nineties". */
final class Years {

  private static final List<String> DECADES =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");

  static final List<Rule> RULES =
      List.of(
          Rule.of(
              "the (?<p>early |mid-?|late )?(?<c>1[0-9]|2[01])(?:th|st)[ -]century",
              Years::century),
          // years: "from 2014 to 2016", "2014-2016", "the 1990s", "early 2020", "in 1978"
          Rule.of(
              "(?:(?<w>between) |from )?(?<a>"
                  + YEAR
                  + ")(?: ?- ?| to | until | through |(?<v> and ))(?<b>"
                  + YEAR
                  + ")",
              Years::years),
          // "in '98"
          Rule.of(
              "(?<=\\b(?:in|of|since|until|till|by|from|to|during|before|after|early|late|and) )'(?<s>\\d\\d)(?![\\ds])",
              (m, c) -> Dates.year(MissingYear.ofTwoDigits(m.group("s"), c))),
          Rule.of(
              "the (?<c>sixteen|seventeen|eighteen|nineteen|twentie|twenty-fir)(?:th|st)[ -]century",
              (m, c) -> century(m.group("c"))),
          Rule.of("(?<a>(?:1[4-9]|20)\\d\\d)-(?<b>\\d\\d)(?!-)", Years::shortYears),
          Rule.of(
              "(?:the )?(?<p>early |mid-?|late )?(?<d>(?:1[4-9]|20)\\d)0s",
              (m, c) -> decade(Integer.parseInt(m.group("d")) * 10, m.group("p"))),
          Rule.of(
              "the (?<p>early |mid-?|late )?(?<d>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
              (m, c) ->
                  decade(
                      1920 + 10 * DECADES.indexOf(m.group("d").toLowerCase(Locale.ROOT)),
                      m.group("p"))),
          Rule.of(
              "(?<p>" + PART + ")(?<y>" + YEAR + ")",
              (m, c) -> Part.partOfYear(m.group("p"), Integer.parseInt(m.group("y")))),
          Rule.of(
              "(?<=\\b(?:in|since|until|till|by|of|for|during|from|to|between|after|before|around|circa|about|than|throughout|through|early|late|back in|year|on|and|or|\\() ?)(?<y>"
                  + YEAR
                  + ")(?! (?:people|soldiers|troops|men|women|dollars|euros|tons|tonnes|miles|kilometers|kilometres|feet|students|workers|jobs|votes|deaths|cases|meters|metres|of))",
              (m, c) -> Dates.year(Integer.parseInt(m.group("y")))),
          Rule.of(
              "(?<=\\b(?:the|a|its|his|her|their|'s) )(?<y>"
                  + YEAR
                  + ")(?= (?:\\w+-)?\\w+(?<!s)\\b)",
              (m, c) -> Dates.year(Integer.parseInt(m.group("y")))),
          Rule.of(
              "(?<=\\()(?<y>" + YEAR + ")(?=\\))",
              (m, c) -> Dates.year(Integer.parseInt(m.group("y")))),
          Rule.of(
              "(?<c>nineteen|eighteen) (?<t>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|\\w+teen|ten|eleven|twelve)",
              Years::spelled));

  private Years() {}

  private static Dates century(Matcher m, Context context) {
    int from = (Integer.parseInt(m.group("c")) - 1) * 100;
    String part = m.group("p") == null ? "" : m.group("p").toLowerCase(Locale.ROOT);
    int first = part.startsWith("late") ? 67 : part.startsWith("mid") ? 34 : 0;
    int last = part.startsWith("early") ? 33 : part.startsWith("mid") ? 66 : 99;
    return Dates.range(LocalDate.of(from + first, 1, 1), LocalDate.of(from + last, 12, 31));
  }

  private static Dates years(Matcher m, Context context) {
    int from = Integer.parseInt(m.group("a"));
    int to = Integer.parseInt(m.group("b"));
    return from > to || Spans.isList(m)
        ? null
        : Dates.range(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  /** "1939-45", but not "2011-03", which is a month. */
  private static Dates shortYears(Matcher m, Context context) {
    int from = Integer.parseInt(m.group("a"));
    int to = from / 100 * 100 + Integer.parseInt(m.group("b"));
    return to <= from ? null : Dates.range(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  private static Dates decade(int from, String part) {
    int first = part == null || part.startsWith("early") ? 0 : part.startsWith("late") ? 6 : 4;
    int last = part == null || part.startsWith("late") ? 9 : part.startsWith("early") ? 3 : 6;
    return Dates.range(LocalDate.of(from + first, 1, 1), LocalDate.of(from + last, 12, 31));
  }

  private static Dates spelled(Matcher m, Context context) {
    int years = Words.number(m.group("t"));
    return years < 0 ? null : Dates.year(Words.number(m.group("c")) * 100 + years);
  }

  /** "the nineteenth century". */
  private static Dates century(String ordinal) {
    int number =
        switch (ordinal.toLowerCase(Locale.ROOT)) {
          case "sixteen" -> 16;
          case "seventeen" -> 17;
          case "eighteen" -> 18;
          case "nineteen" -> 19;
          case "twentie" -> 20;
          default -> 21;
        };
    int first = (number - 1) * 100;
    return Dates.range(LocalDate.of(first, 1, 1), LocalDate.of(first + 99, 12, 31));
  }
}
