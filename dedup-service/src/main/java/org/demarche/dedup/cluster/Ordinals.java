package org.demarche.dedup.cluster;

import java.util.List;

/**
 * Ordinals, and days of months: "the third of May" is "May 3". Read before numbers in words are.
 */
final class Ordinals {

  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
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

  static final List<AmountRule> RULES =
      List.of(
          AmountRule.beginning(
              TENS,
              "(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ]" + ORDINAL,
              found ->
                  Numerals.value(found.group(1))
                      + ORDINALS.indexOf(Signs.lower(found.group(2)))
                      + "th"),
          AmountRule.of(
              AmountRule.any(MONTHS),
              "(?<!\\p{L})(?:the )?" + ORDINAL + " of " + MONTH,
              found -> found.group(2) + " " + ORDINALS.indexOf(Signs.lower(found.group(1)))),
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
              found -> found.group(1) + " " + ORDINALS.indexOf(Signs.lower(found.group(2)))),
          AmountRule.beginning(
              ORDINALS,
              "(?<!\\p{L})" + ORDINAL + "(?!\\p{L})",
              found -> ordinal(ORDINALS.indexOf(Signs.lower(found.group(1))), found.group())),
          AmountRule.of("wentieth", "(?<!\\p{L})twentieth(?!\\p{L})", found -> "20"),
          AmountRule.of("hirtieth", "(?<!\\p{L})thirtieth(?!\\p{L})", found -> "30"),
          AmountRule.of(
              AmountRule.digitBefore("snrt"),
              "(\\d+)(?:st|nd|rd|th)(?!\\p{L})",
              found -> ordinal(Integer.parseInt(tail(found.group(1))), found.group(1))));

  private Ordinals() {}

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
}
