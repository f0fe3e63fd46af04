package org.demarche.dedup.cluster;

import java.math.BigDecimal;
import java.util.List;

/**
 * Writes signs, fractions, ordinals and times of day as they are read, so that "$5m" and "five
 * million dollars", "three quarters of" and "75% of", "half past two" and "2:30" are the same
 * words. What is read here may be printed in digits or, before that, in words.
 */
final class Amounts {

  /** What is read when all numbers are digits. */
  private static final List<AmountRule> RECKONED =
      List.of(
          AmountRule.of(
              " point ",
              "(?<![\\d.])(\\d+|one) point ((?:\\d|one)(?: (?:\\d|one))*)(?![\\d.])",
              found -> one(found.group(1)) + "." + one(found.group(2)).replace(" ", "")),
          AmountRule.of("inus ", "(?<!\\p{L})minus (?=\\d)", found -> "-"),
          AmountRule.of(
              "aged ",
              ",? ?(?<!\\p{L})aged (\\d{1,3})(?!\\d)",
              found -> " " + found.group(1) + " year old"),
          AmountRule.of(
              AmountRule.digitAndAny("half", "1/2"),
              "(?<![\\d.,/])(\\d+)(?: |-and-a-| and a )(?:(half)|1/2)(?![\\p{L}\\d])",
              found -> found.group(1) + ".5"),
          AmountRule.of(
              " and a half",
              "(?<!\\p{L})(?:an?|one) (second|minute|hour|day|week|month|year|decade|mile|kilometer|kilometre|ton|tonne)s? and a half(?!\\p{L})",
              found -> "1.5 " + found.group(1) + "s"),
          AmountRule.of("uarter of an hour", "an? quarter of an hour", found -> "15 minutes"),
          AmountRule.of("alf an hour", "half an hour", found -> "30 minutes"),
          AmountRule.of("alf-hour", "half-hour", found -> "30 minute"),
          AmountRule.of("alf a year", "half a year", found -> "6 months"),
          AmountRule.of(
              "1.5 ",
              "(?<![\\d.])1\\.5 (hour|year)s?",
              found -> Signs.lower(found.group(1)).equals("hour") ? "90 minutes" : "18 months"),
          AmountRule.of(
              "0s", "(?<=the )'?([2-9])0s(?![\\p{L}\\d])", found -> "19" + found.group(1) + "0s"),
          AmountRule.of(
              AmountRule.any(
                  "wenties", "hirties", "orties", "ifties", "ixties", "venties", "ighties",
                  "ineties"),
              "(?<=the )(twen|thir|for|fif|six|seven|eigh|nine)ties(?!\\p{L})",
              found -> "19" + Numerals.value(found.group(1) + "ty") + "s"),
          AmountRule.of("alf a", "half an? (?=(?:percentage |per ?cent )?point)", found -> "0.5 "),
          AmountRule.of(
              "uarter of a",
              "(?:a|one) quarter of an? (?=(?:percentage )?point)",
              found -> "0.25 "),
          AmountRule.of(
              "uarter",
              "(?:an? |one )?quarter[- ](?:percentage[- ])?point",
              found -> "0.25 percentage points"),
          AmountRule.of(
              "alf",
              "(?:an? |one )?half[- ](?:percentage[- ])?point",
              found -> "0.5 percentage points"),
          AmountRule.of(
              "basis",
              Signs.NUMBER + " basis points?",
              found -> shifted(found.group(1), -2) + " percentage points"),
          AmountRule.of(
              " decade", "(?<![\\p{L}\\d])(?:a|one) decade(?!\\p{L})", found -> "10 years"),
          AmountRule.of(
              " decades", "(?<![\\d.])(\\d+) decades", found -> found.group(1) + "0 years"),
          AmountRule.of(
              "alf past",
              "half past (\\d{1,2})(?!\\d)",
              found -> Clock.time(found.group(1), "30", null)),
          AmountRule.of(
              " minutes to ",
              "(\\d{1,2}) minutes to (\\d{1,2})(?![\\d.,])",
              found -> Clock.before(found.group(2), found.group(1))),
          AmountRule.of(
              " minutes past ",
              "(\\d{1,2}) minutes past (\\d{1,2})(?![\\d.,])",
              found -> Clock.time(found.group(2), Clock.minutes(found.group(1)), null)),
          AmountRule.of(
              AmountRule.digitAndAny("5 to ", "0 to "),
              "(?<=(?<!\\p{L})at )(5|10|20|25) to (\\d{1,2})(?![\\d.,]| \\p{L}+s\\b)",
              found -> Clock.before(found.group(2), found.group(1))),
          AmountRule.of(
              "uarter past",
              "(?:a )?quarter past (\\d{1,2})(?!\\d)",
              found -> Clock.time(found.group(1), "15", null)),
          AmountRule.of(
              "uarter to",
              "(?:a )?quarter to (\\d{1,2})(?!\\d)",
              found -> Clock.time(Clock.hourBefore(found.group(1)), "45", null)),
          AmountRule.of(
              AmountRule.digitBefore("ap"),
              "(?<![\\d.,])(\\d{1,2})(?:[.:](\\d\\d))?\\s?([ap])\\.?m(?!\\p{L})\\.?",
              found -> Clock.time(found.group(1), found.group(2), found.group(3))),
          AmountRule.of(
              "o'clock", "(\\d{1,2}) o'clock", found -> Clock.time(found.group(1), null, null)),
          AmountRule.of(
              ":",
              "(?<![\\d:.])([01]?\\d|2[0-3]):([0-5]\\d)(?![\\d:])",
              found -> Clock.time(found.group(1), found.group(2), null)));

  private Amounts() {}

  /** Signs, currencies, units and ordinals in words. */
  static String withoutSigns(String text) {
    String plain = AmountRule.read(Romans.inDigits(text), Signs.RULES);
    return AmountRule.read(AmountRule.read(plain, Ordinals.RULES), Fractions.IN_WORDS);
  }

  /** Fractions and times of day, where numbers are in digits. */
  static String reckoned(String text) {
    return AmountRule.read(AmountRule.read(text, RECKONED), Fractions.IN_DIGITS);
  }

  private static String one(String printed) {
    return Signs.lower(printed).replace("one", "1");
  }

  private static String shifted(String number, int places) {
    return new BigDecimal(number.replace(",", ""))
        .scaleByPowerOfTen(places)
        .stripTrailingZeros()
        .toPlainString();
  }
}
