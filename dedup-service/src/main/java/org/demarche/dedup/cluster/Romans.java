package org.demarche.dedup.cluster;

import java.util.List;
import java.util.regex.MatchResult;

/**
 * Roman numbers after a name: "World War II", "Article V". "I" is one only where wars are counted.
 */
final class Romans {

  private static final List<String> NUMBERS =
      List.of(
          "0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII",
          "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI", "XXII", "XXIII");

  private static final List<AmountRule> RULES =
      List.of(
          AmountRule.of("War I", "(?-i:(War) (I))(?![\\p{L}\\p{N}'])", Romans::read),
          AmountRule.of(" I", after("I[IVX]I?"), Romans::read),
          AmountRule.of(" V", after("VI{0,3}"), Romans::read),
          AmountRule.of(" X", after("X{1,2}(?:I{1,3}|IV|IX|VI{0,3})?"), Romans::read));

  private Romans() {}

  static String inDigits(String text) {
    return AmountRule.read(text, RULES);
  }

  private static String after(String roman) {
    return "(?-i:(\\p{Lu}\\p{L}+) (" + roman + "))(?![\\p{L}\\p{N}'.-])";
  }

  private static String read(MatchResult found) {
    int number = NUMBERS.indexOf(found.group(2));
    return number < 0 ? found.group() : found.group(1) + " " + number;
  }
}
