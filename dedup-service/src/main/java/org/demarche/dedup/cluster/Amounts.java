package org.demarche.dedup.cluster;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/**
 * Writes signs, fractions, ordinals and times of day as they are read, so that "$5m" and "five
 * million dollars", "three quarters of" and "75% of", "half past two" and "2:30" are the same
 * words. What is read here may be printed in digits or, before that, in words.
 */
final class Amounts {

  private static final String NUMBER = "(\\d+(?:,\\d{3})*(?:\\.\\d+)?)";
  private static final String[] TENS =
      "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  private static final List<String> ORDINALS =
      List.of(
          ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                  + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
              .split(" "));
  private static final String MONTH =
      "(?-i:(Jan\\.|January|Feb\\.|February|March|April|May|June|July|Aug\\.|August|Sept\\.|September"
          + "|Oct\\.|October|Nov\\.|November|Dec\\.|December))(?!\\p{L})";
  private static final String ORDINAL = "(" + String.join("|", ORDINALS) + ")";

  /** Up to here ordinals stay words, which may be no numbers: "the first step". */
  private static final int LAST_IN_WORDS = 10;

  private static final String[] MONTHS = {
    "Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"
  };

  /** What is read before numbers in words are. */
  private static final List<AmountRule> SIGNS =
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
              found ->
                  found.group(2)
                      + " "
                      + scale(found.group(3))
                      + " "
                      + Currencies.named(found.group(1))),
          AmountRule.of(
              AmountRule.digitAndAny(
                  "USD", "EUR", "GBP", "JPY", "RUB", "CHF", "INR", "Rs", "CNY", "RMB"),
              "(?<!\\p{L})(USD|EUR|GBP|JPY|RUB|CHF|INR|Rs\\.?|CNY|RMB)\\s?"
                  + NUMBER
                  + "(?:\\s?(m|mn|k|b|bn|tn|crore|lakh|million|billion|trillion|thousand)(?![\\p{L}]))?",
              found ->
                  found.group(2)
                      + " "
                      + scale(found.group(3))
                      + " "
                      + Currencies.named(found.group(1))),
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
              Amounts::unit),
          AmountRule.beginning(
              List.of(TENS),
              "(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ]" + ORDINAL,
              found -> 10 * tens(found.group(1)) + ORDINALS.indexOf(lower(found.group(2))) + "th"),
          AmountRule.of(
              AmountRule.any(MONTHS),
              "(?<!\\p{L})(?:the )?" + ORDINAL + " of " + MONTH,
              found -> found.group(2) + " " + ORDINALS.indexOf(lower(found.group(1)))),
          AmountRule.of(
              AmountRule.digitAndAny(MONTHS),
              "(?<![\\d.,:])(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH,
              found -> found.group(2) + " " + found.group(1)),
          AmountRule.of(
              AmountRule.digitAndAny(MONTHS),
              MONTH + " (?:the )?(\\d{1,2})(?:st|nd|rd|th)(?!\\p{L})",
              found -> found.group(1) + " " + found.group(2)),
          AmountRule.of(
              AmountRule.any(
                  "the Fi",
                  "the Second",
                  "the Third",
                  "the Fourth",
                  "the Sixth",
                  "the Seventh",
                  "the Eighth",
                  "the Ninth"),
              "(?-i:(\\p{Lu}\\p{L}+) the (First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth))",
              found -> found.group(1) + " " + ORDINALS.indexOf(lower(found.group(2)))),
          AmountRule.beginning(
              ORDINALS,
              "(?<!\\p{L})" + ORDINAL + "(?!\\p{L})",
              found -> ordinal(ORDINALS.indexOf(lower(found.group(1))), found.group())),
          AmountRule.of(
              " of a ",
              "(?:an? |one )?(half|(?:three )?quarters?) of a (?=million|billion|trillion)",
              found -> part(found.group(1)) + " "),
          AmountRule.of(
              AmountRule.digitBefore("m"), "(?<=\\d) m(?![\\p{L}\\d])", found -> " meters"),
          AmountRule.of(
              "ineteen",
              "nineteen[- ](twen|thir|for|fif|six|seven|eigh|nine)ties",
              found -> "19" + tens(found.group(1) + "ty") + "0s"),
          AmountRule.of(
              "fold",
              "(?<![\\p{L}\\d])(two|three|four|five|six|seven|eight|nine|ten|\\d+)[- ]?fold(?!\\p{L})",
              found -> found.group(1) + " times"),
          AmountRule.of("-and-a-", "-and-a-(?=half|quarter)", found -> " and a "),
          AmountRule.of("wentieth", "(?<!\\p{L})twentieth(?!\\p{L})", found -> "20"),
          AmountRule.of("hirtieth", "(?<!\\p{L})thirtieth(?!\\p{L})", found -> "30"),
          AmountRule.of(
              AmountRule.digitBefore("snrt"),
              "(\\d+)(?:st|nd|rd|th)(?!\\p{L})",
              found -> ordinal(Integer.parseInt(tail(found.group(1))), found.group(1))));

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
              found -> lower(found.group(1)).equals("hour") ? "90 minutes" : "18 months"),
          AmountRule.of(
              "0s", "(?<=the )'?([2-9])0s(?![\\p{L}\\d])", found -> "19" + found.group(1) + "0s"),
          AmountRule.of(
              AmountRule.any(
                  "wenties", "hirties", "orties", "ifties", "ixties", "venties", "ighties",
                  "ineties"),
              "(?<=the )(twen|thir|for|fif|six|seven|eigh|nine)ties(?!\\p{L})",
              found -> "19" + tens(found.group(1) + "ty") + "0s"),
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
              NUMBER + " basis points?",
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
    return AmountRule.read(AmountRule.read(Romans.inDigits(text), SIGNS), Fractions.IN_WORDS);
  }

  /** Fractions and times of day, where numbers are in digits. */
  static String reckoned(String text) {
    return AmountRule.read(AmountRule.read(text, RECKONED), Fractions.IN_DIGITS);
  }

  private static String part(String printed) {
    String part = lower(printed);
    return part.equals("half") ? "0.5" : part.startsWith("three") ? "0.75" : "0.25";
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

  private static String ordinal(int number, String printed) {
    boolean digits = Character.isDigit(printed.charAt(0));
    if (number <= LAST_IN_WORDS) {
      return digits ? ORDINALS.get(number) : printed;
    }
    return digits ? printed : String.valueOf(number);
  }

  /** Bounds what is parsed; nobody counts that far. */
  private static String tail(String digits) {
    return digits.substring(Math.max(0, digits.length() - 6));
  }

  private static int tens(String word) {
    int tens = 2;
    while (!TENS[tens - 2].equals(lower(word))) {
      tens++;
    }
    return tens;
  }

  private static String one(String printed) {
    return lower(printed).replace("one", "1");
  }

  private static String shifted(String number, int places) {
    return new BigDecimal(number.replace(",", ""))
        .scaleByPowerOfTen(places)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
