package org.demarche.extract.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Months, weekdays and numbers in words, and patterns for them. */
final class Words {

  static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\b\\.?|Feb\\b\\.?|Mar\\b\\.?|Apr\\b\\.?|Jun\\b\\.?|Jul\\b\\.?|Aug\\b\\.?|Sept?\\b\\.?|Oct\\b\\.?|Nov\\b\\.?|Dec\\b\\.?)";

  static final String WEEKDAY =
      "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\b\\.?|Tues?\\b\\.?|Wed\\b\\.?|Thurs?\\b\\.?|Fri\\b\\.?|Sat\\b\\.?|Sun\\b\\.?)";

  static final String YEAR = "(?:(?:1[4-9]|20)\\d\\d)(?![\\d,.]\\d)";

  static final String ORDINAL =
      "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second|twenty-third|twenty-fourth|twenty-fifth|twenty-sixth|twenty-seventh|twenty-eighth|twenty-ninth|thirtieth|thirty-first)";

  static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d:])";

  static final String NUMBER =
      "(?:\\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?";

  static final String UNIT = "(?:day|week|fortnight|month|quarter|year|decade)";

  static final String SEASON = "(?:spring|summer|autumn|fall|winter)";

  static final String OF_DAY = "(?:" + DAY + "|" + ORDINAL + ")";

  static final String TO = "(?: ?- ?| to | until | till | through )";

  static final String TO_AND = "(?: ?- ?| to | until | till | through |(?<v>,? and ))";

  static final String PART =
      "(?:early|mid|late|the beginning of|the start of|the middle of|the end of|(?:the )?first half of|(?:the )?second half of)[ -]";

  static final String RELATIVE_YEAR = "(?:(?<which>this|last|next|that|the same) year)";

  static final String PART_OF_DAY =
      "(?: (?:early |late )?(?:morning|afternoon|evening|night|noon))";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth",
          "twenty-first",
          "twenty-second",
          "twenty-third",
          "twenty-fourth",
          "twenty-fifth",
          "twenty-sixth",
          "twenty-seventh",
          "twenty-eighth",
          "twenty-ninth",
          "thirtieth",
          "thirty-first");

  private static final Map<String, Integer> NUMBERS = numbers();

  private Words() {}

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> small =
        List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    small.forEach(word -> numbers.put(word, numbers.size()));
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    for (int ten = 0; ten < tens.size(); ten++) {
      numbers.put(tens.get(ten), 20 + 10 * ten);
    }
    numbers.put("a", 1);
    numbers.put("an", 1);
    return numbers;
  }

  /** 1 to 12. */
  static int month(String word) {
    return MONTHS.indexOf(key(word)) + 1;
  }

  /** 1 to 7, Monday first. */
  static int weekday(String word) {
    return WEEKDAYS.indexOf(key(word)) + 1;
  }

  private static String key(String word) {
    return word.substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /** "3", "3rd", "third". */
  static int day(String word) {
    int ordinal = ORDINALS.indexOf(word.toLowerCase(Locale.ROOT));
    return ordinal >= 0 ? ordinal + 1 : Integer.parseInt(word.replaceAll("\\D", ""));
  }

  /** "12", "twelve", "twenty-one", "nineteen sixty-two" for a year; -1 where it is none. */
  static int number(String words) {
    String word = words.toLowerCase(Locale.ROOT).strip();
    if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    int value = 0;
    for (String part : word.split("[- ]")) {
      value += NUMBERS.getOrDefault(part, Integer.MIN_VALUE / 4);
    }
    return value < 0 ? -1 : value;
  }
}
