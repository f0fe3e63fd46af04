package org.demarche.dedup.cluster;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/**
 * Signs, currencies, units and scales, written as the words for which they stand: "$5m" is "5
 * million dollars". Read before numbers in words are.
 */
final class Signs {

  static final String NUMBER = "(\\d+(?:,\\d{3})*(?:\\.\\d+)?)";

  static final List<AmountRule> RULES =
      List.of(
          AmountRule.of("thousand million", "thousand million(?!s)", found -> "billion"),
          AmountRule.of("%", "\\s?%", found -> " percent"),
          AmountRule.of(" pc", "(?<=\\d) pc(?!\\p{L})", found -> " percent"),
          AmountRule.of(
              "°",
              "\\s?°\\s?(c|f)(?!\\p{L})",
              found -> lower(found.group(1)).equals("c") ? " degrees" : " degrees Fahrenheit"),
          AmountRule.of(
              AmountRule.digitBefore("m"),
              "(?<=\\d)m(?= (?:bpd|b/d|barrels|people|men|women|children|tons|tonnes|euros|dollars|pounds)(?!\\p{L}))",
              found -> " million"),
          AmountRule.of(
              AmountRule.digitAndAny("$", "€", "£", "¥", "Y"),
              "(?:US|NZ|HK|[AC])?([$€£¥]|(?-i:\\bY)(?=\\d))\\s?"
                  + NUMBER
                  + "(?:\\s?(m|mn|k|b|bn|tn|million|billion|trillion|thousand)(?![\\p{L}]))?",
              Signs::money),
          AmountRule.of(
              AmountRule.digitAndAny(
                  "USD", "EUR", "GBP", "JPY", "RUB", "CHF", "INR", "Rs", "CNY", "RMB"),
              "(?<!\\p{L})(USD|EUR|GBP|JPY|RUB|CHF|INR|Rs\\.?|CNY|RMB)\\s?"
                  + NUMBER
                  + "(?:\\s?(m|mn|k|b|bn|tn|crore|lakh|million|billion|trillion|thousand)(?![\\p{L}]))?",
              Signs::money),
          AmountRule.of(
              AmountRule.digitBefore("0123456789"),
              "(?<![\\d.,])(\\d{1,3})((?: \\d{3})+)(?![\\d.,])",
              found -> found.group(1) + found.group(2).replace(" ", "")),
          AmountRule.of(
              AmountRule.digitAndAny(","),
              "(?<![\\d.,])(\\d{1,3}),(\\d{1,2})(?![\\d,]|\\.\\d)",
              found -> found.group(1) + "." + found.group(2)),
          AmountRule.of(
              AmountRule.digitAndAny("o.", "O.", "r.", "R.", "#"),
              "(?<!\\p{L})(?:n[or]\\.|#)\\s?(?=\\d)",
              found -> "number "),
          AmountRule.of(
              AmountRule.digitAndAny("year"),
              "(\\d+)(?:-years?-old| years? old| years? of age)(?!\\p{L})",
              found -> found.group(1) + " year old"),
          AmountRule.of(
              AmountRule.digitBefore("h"),
              "(?<=(?:at|by|from|since|until|before|after) )([01]\\d|2[0-3])([0-5]\\d) (?:hours|hrs)",
              found -> found.group(1) + ":" + found.group(2)),
          AmountRule.of(
              AmountRule.digitBefore("kcmfl"),
              "(?<=\\d)\\s?(km|kms|kph|kg|kgs|cm|mm|mph|ft|lbs?)(?![\\p{L}])",
              Signs::unit),
          AmountRule.of(
              " of a ",
              "(?:an? |one )?(half|(?:three )?quarters?) of a (?=million|billion|trillion)",
              found -> part(found.group(1)) + " "),
          AmountRule.of(
              AmountRule.digitBefore("m"), "(?<=\\d) m(?![\\p{L}\\d])", found -> " meters"),
          AmountRule.of(
              "ineteen",
              "nineteen[- ](twen|thir|for|fif|six|seven|eigh|nine)ties",
              found -> "19" + Numerals.value(found.group(1) + "ty") + "s"),
          AmountRule.of(
              "fold",
              "(?<![\\p{L}\\d])(two|three|four|five|six|seven|eight|nine|ten|\\d+)[- ]?fold(?!\\p{L})",
              found -> found.group(1) + " times"),
          AmountRule.of("-and-a-", "-and-a-(?=half|quarter)", found -> " and a "));

  private Signs() {}

  private static String part(String printed) {
    String part = lower(printed);
    return part.equals("half") ? "0.5" : part.startsWith("three") ? "0.75" : "0.25";
  }

  /** Currency, number and scale, in the order in which they are said. */
  private static String money(MatchResult found) {
    return found.group(2) + " " + scale(found.group(3)) + " " + Currencies.named(found.group(1));
  }

  private static String scale(String printed) {
    return switch (printed == null ? "" : lower(printed)) {
      case "k" -> "thousand";
      case "m", "mn" -> "million";
      case "b", "bn" -> "billion";
      case "tn" -> "trillion";
      default -> printed == null ? "" : printed;
    };
  }

  private static String unit(MatchResult found) {
    return switch (lower(found.group(1))) {
      case "km", "kms" -> " kilometers";
      case "kph" -> " kilometers per hour";
      case "kg", "kgs" -> " kilograms";
      case "cm" -> " centimeters";
      case "mm" -> " millimeters";
      case "mph" -> " miles per hour";
      case "ft" -> " feet";
      default -> " pounds";
    };
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
